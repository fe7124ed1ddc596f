# Installs, starts, replaces and removes each setup program below -Folder, silently, and sees that the operator's files stay.
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'

$kept = "$env:APPDATA\app.ldfleet.LDFleet\kept.txt"
New-Item -ItemType Directory -Force (Split-Path $kept) | Out-Null
Set-Content $kept 'kept'

function Logs { Get-ChildItem $env:LOCALAPPDATA -Recurse -Filter 'ldfleet.*.jsonl' -ErrorAction SilentlyContinue }
function Wait([string] $What, [scriptblock] $Until) {
    foreach ($i in 1..120) { if (& $Until) { Write-Output "ok      $What"; return } Start-Sleep -Milliseconds 500 }
    throw "FAILED  $What"
}
function Check([string] $What, [bool] $Holds) { if ($Holds) { Write-Output "ok      $What" } else { throw "FAILED  $What" } }
function Run([string] $Program, [string[]] $Arguments) { (Start-Process $Program $Arguments -Wait -PassThru).ExitCode }
function Installed {
    Get-ItemProperty 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\*', 'HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\*' -ErrorAction SilentlyContinue |
        Where-Object DisplayName -EQ 'LDFleet' | Select-Object -First 1
}
function Program {
    @("$env:LOCALAPPDATA\LDFleet\ldfleet.exe", "$env:ProgramFiles\LDFleet\ldfleet.exe") | Where-Object { Test-Path $_ } | Select-Object -First 1
}

foreach ($setup in Get-ChildItem $Folder -Recurse -Include '*-setup.exe', '*.msi') {
    $msi = $setup.Extension -eq '.msi'
    Write-Output "== $($setup.Name)"
    function Install { if ($msi) { Run 'msiexec.exe' '/i', $setup.FullName, '/qn', '/norestart' } else { Run $setup.FullName '/S' } }
    Check 'it installs silently' ((Install) -eq 0)
    Check 'the program is there' ([bool](Program))
    Check 'it is in the list of programs' ([bool](Installed))
    Logs | Remove-Item -Force
    $running = Start-Process (Program) '--hidden', '--demo' -PassThru
    Wait 'it starts hidden, and its log says so' { Logs | Select-String -Quiet 'LDFleet starts' }
    Wait "the demo's six accounts are verified" { @(Logs | Select-String '"message":"account".*"to":"Verified"').Count -ge 6 }
    Stop-Process $running
    $running.WaitForExit()
    Check 'it installs over itself' ((Install) -eq 0)
    if ($msi) { $code = Run 'msiexec.exe' '/x', $setup.FullName, '/qn', '/norestart' }
    else { $code = Run (Join-Path (Split-Path (Program)) 'uninstall.exe') '/S' }
    Check 'it is removed silently' ($code -eq 0)
    Wait 'the program is gone' { -not (Program) }
    Check "the operator's files are left" (Test-Path $kept)
    Check 'the log is left' ([bool](Logs))
}
