@echo off
rem What Windows answers at this machine, for those who develop LDFleet. It only reads, downloads nothing and sends nothing.
rem One part makes and removes a scheduled task; it asks before. What is found is shown before you choose where it is saved.
rem What follows the line "# powershell" below is run by Windows PowerShell; nothing in it is encoded.
setlocal
powershell.exe -NoProfile -NoLogo -ExecutionPolicy Bypass -Command "& ([scriptblock]::Create((([IO.File]::ReadAllText('%~f0') -split '# powershell\r?\n', 2)[1])))"
if errorlevel 1 pause
exit /b

# powershell
$ErrorActionPreference = 'Stop'
$questions = @(
    @('exit-alone', 'exit 78'),
    @('exit-after-a-word', 'echo x&exit 78'),
    @('exit-if-exist', 'if exist C:\Windows exit 78'),
    @('exit-of-a-shell', 'cmd /c exit 42'),
    @('exit-negative', 'cmd /c exit -1000'),
    @('exit-unsigned', 'cmd /c exit 3221225477'),
    @('mark', 'echo a&>&2 echo a&call echo a:%^errorlevel%'),
    @('mark-after-an-error', 'type C:\ldfleet-none.txt&call echo a:%^errorlevel%'),
    @('program-missing-by-name', 'ldfleet-no-such-program list2'),
    @('program-missing-by-path', 'C:\ldfleet-none\ldconsole.exe list2'),
    @('error-only', 'echo x>&2'),
    @('silence', 'rem'),
    @('version', 'ver'),
    @('edition', 'reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v EditionID'),
    @('build', 'reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v CurrentBuild'),
    @('page-of-consoles', 'chcp'),
    @('page-oem', 'reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v OEMCP'),
    @('autorun-machine', 'reg query "HKLM\Software\Microsoft\Command Processor" /v AutoRun'),
    @('autorun-account', 'reg query "HKCU\Software\Microsoft\Command Processor" /v AutoRun'),
    @('groups', 'whoami /groups /fo csv /nh'),
    @('limits', 'winrm get winrm/config/winrs'),
    @('token-policy', 'reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System /v LocalAccountTokenFilterPolicy'),
    @('registry-missing', 'reg query HKLM\SOFTWARE\ldfleet-none'),
    @('makers-64', 'reg query HKLM\SOFTWARE\leidian /s /reg:64'),
    @('makers-32', 'reg query HKLM\SOFTWARE\leidian /s /reg:32'),
    @('makers-account', 'reg query HKCU\SOFTWARE\leidian /s'),
    @('tasklist-explorer', 'tasklist /fo csv /nh /fi "IMAGENAME eq explorer.exe"'),
    @('tasklist-nothing', 'tasklist /fo csv /nh /fi "IMAGENAME eq ldfleet-none.exe"'),
    @('tasklist-users', 'tasklist /v /fo csv /nh /fi "IMAGENAME eq explorer.exe"'),
    @('sessions', 'quser'),
    @('task', 'schtasks /query /tn "\Microsoft\Windows\Defrag\ScheduledDefrag" /v /fo csv /nh'),
    @('task-xml', 'schtasks /query /tn "\Microsoft\Windows\Defrag\ScheduledDefrag" /xml'),
    @('task-missing', 'schtasks /query /tn "LDFleet none" /v /fo csv /nh'),
    @('file-missing', 'type C:\ldfleet-none.txt'),
    @('copy-missing', 'copy /Y C:\ldfleet-none.txt C:\ldfleet-none-2.txt'),
    @('folder-missing', 'dir /b C:\ldfleet-none'),
    @('pages', 'chcp&reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v ACP')
)

# Where LDPlayer is, if it runs or is in its usual folder.
$player = Get-CimInstance Win32_Process -Filter "Name = 'dnplayer.exe'" | Select-Object -First 1
$folder = if ($player -and $player.ExecutablePath) { Split-Path $player.ExecutablePath } else { 'C:\LDPlayer\LDPlayer9' }
$console = Join-Path $folder 'ldconsole.exe'
if ((Test-Path -LiteralPath $console) -and -not $console.Contains('%')) {
    $questions += , @('ldplayer-list2', ('@"' + $console + '" list2'))
    $questions += , @('ldplayer-list', ('@"' + $console + '" list'))
    $questions += , @('ldplayer-is-running', ('@"' + $console + '" isrunning --index 0'))
    $questions += , @('ldplayer-usage', ('@"' + $console + '" ldfleet-none'))
}

# The bytes that a command line of cmd.exe writes.
function Read-Stream($stream) {
    $bytes = New-Object IO.MemoryStream
    $stream.CopyTo($bytes)
    return , $bytes.ToArray()
}

function Invoke-Question($id, $line) {
    $start = New-Object Diagnostics.ProcessStartInfo
    $start.FileName = $env:ComSpec
    $start.Arguments = '/c ' + $line
    $start.UseShellExecute = $false
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $process = [Diagnostics.Process]::Start($start)
    $errors = New-Object IO.MemoryStream
    $reading = $process.StandardError.BaseStream.CopyToAsync($errors)
    $output = Read-Stream $process.StandardOutput.BaseStream
    $reading.Wait()
    $process.WaitForExit()
    return @{ id = $id; sent = $line; stdout = $output; stderr = $errors.ToArray(); exitCode = $process.ExitCode; ms = $watch.ElapsedMilliseconds }
}

# A scheduled task that does nothing but end with the code 7: how Windows takes, starts and judges it.
Write-Host 'One part makes a scheduled task named "LDFleet truth" that runs "cmd /c exit 7", looks at it and removes it.'
$withTask = (Read-Host 'Do that as well? Type yes') -eq 'yes'
if ($withTask) {
    $questions += , @('task-made', 'schtasks /create /tn "LDFleet truth" /tr "cmd /c exit 7" /sc once /st 00:00 /f')
    $questions += , @('task-run', 'schtasks /run /tn "LDFleet truth"')
    $questions += , @('task-result', 'ping -n 4 127.0.0.1>nul&schtasks /query /tn "LDFleet truth" /v /fo csv /nh')
    $questions += , @('task-as-xml', 'schtasks /query /tn "LDFleet truth" /xml')
    $questions += , @('task-removed', 'schtasks /delete /tn "LDFleet truth" /f')
}

$captures = foreach ($question in $questions) {
    Write-Host ('  ' + $question[0])
    Invoke-Question $question[0] $question[1]
}

# Names of people, computers and networks are replaced in the bytes, letter by letter with others of the same kind.
$latin = [Text.Encoding]::GetEncoding(28591)
$oem = [Text.Encoding]::GetEncoding([Globalization.CultureInfo]::InstalledUICulture.TextInfo.OEMCodePage)
$encodings = @([Text.Encoding]::Default, $oem, (New-Object Text.UTF8Encoding $false), [Text.Encoding]::Unicode)
$everybodys = @('administrator', 'public', 'default', 'default user', 'all users', 'workgroup', 'system', 'guest', 'user', 'users')
$random = New-Object Random
function Get-OtherLetter([char]$letter) {
    if ($letter -cmatch '[a-z]') { return [char](97 + (([int]$letter - 97 + 1 + $random.Next(25)) % 26)) }
    if ($letter -cmatch '[0-9]') { return [char](48 + (([int]$letter - 48 + 1 + $random.Next(9)) % 10)) }
    if (-not [char]::IsLetter($letter)) { return $letter }
    $sizes = ($encodings | ForEach-Object { $_.GetByteCount([string]$letter) }) -join ','
    $near = foreach ($step in -30..30) {
        $other = [char]([int]$letter + $step)
        if ($step -eq 0 -or -not [char]::IsLetter($other) -or [char]::IsUpper($other) -ne [char]::IsUpper($letter)) { continue }
        if ((($encodings | ForEach-Object { $_.GetByteCount([string]$other) }) -join ',') -ne $sizes) { continue }
        $other
    }
    if ($near) { return [char]($near | Get-Random) }
    return [char]'x'
}
$computer = Get-CimInstance Win32_ComputerSystem
$names = @($env:COMPUTERNAME, $env:USERNAME, $env:USERDOMAIN, $computer.Domain) + @(Get-ChildItem (Split-Path $env:PUBLIC) -Directory | ForEach-Object { $_.Name })
$names = @($names | Where-Object { $_ } | ForEach-Object { $_.ToLowerInvariant() } | Where-Object { $_.Length -gt 1 -and $everybodys -notcontains $_ } | Sort-Object Length -Descending -Unique)
$spellings = foreach ($name in $names) {
    $other = -join ($name.ToCharArray() | ForEach-Object { Get-OtherLetter $_ })
    foreach ($encoding in $encodings) {
        foreach ($pair in @(@($name, $other), @($name.ToUpperInvariant(), $other.ToUpperInvariant()))) {
            $written = $latin.GetString($encoding.GetBytes($pair[0]))
            if ($written -notmatch '^[?\x00-]*$') { , @($written, $latin.GetString($encoding.GetBytes($pair[1]))) }
        }
    }
}
$numbers = @{}
function Get-OtherNumber([string]$number) {
    if (-not $numbers.ContainsKey($number)) {
        $first = $true
        $numbers[$number] = -join ($number.ToCharArray() | ForEach-Object {
            if ($_ -match '[0-9]') { if ($first) { $random.Next(1, 3) } else { $random.Next(0, 5) } }
            elseif ($_ -cmatch '[a-f]') { 'abcdef'[$random.Next(6)] }
            elseif ($_ -cmatch '[A-F]') { 'ABCDEF'[$random.Next(6)] }
            else { $_ }
            $first = $_ -notmatch '[0-9a-fA-F]'
        })
    }
    return $numbers[$number]
}
$patterns = @(
    '(?<=S-1-5-21-)\d+-\d+-\d+',
    '(?<![\d.])(?:10|1[6-9]|[2-9]\d|1\d\d|2[0-4]\d|25[0-5])(?:\.\d{1,3}){3}(?![\d.])',
    '(?<![0-9A-Fa-f])(?:[0-9A-Fa-f]{2}[-:]){5}[0-9A-Fa-f]{2}(?![0-9A-Fa-f])',
    '(?<![0-9A-Fa-f])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Fa-f])'
)
function Hide-Names([byte[]]$bytes) {
    $text = $latin.GetString($bytes)
    foreach ($spelling in $spellings) {
        $from = 0
        while (($at = $text.IndexOf($spelling[0], $from, [StringComparison]::OrdinalIgnoreCase)) -ge 0) {
            $text = $text.Remove($at, $spelling[0].Length).Insert($at, $spelling[1])
            $from = $at + $spelling[1].Length
        }
    }
    foreach ($pattern in $patterns) {
        $text = [regex]::Replace($text, $pattern, { param($found) Get-OtherNumber $found.Value })
    }
    return , $latin.GetBytes($text)
}
$kept = foreach ($capture in $captures) {
    $sent = [Text.Encoding]::UTF8.GetString((Hide-Names ([Text.Encoding]::UTF8.GetBytes($capture.sent))))
    $streams = @((Hide-Names $capture.stdout), (Hide-Names $capture.stderr))
    foreach ($stream in $streams) {
        $text = $latin.GetString($stream)
        foreach ($spelling in $spellings) {
            $other = $spellings | Where-Object { $_[1].IndexOf($spelling[0], [StringComparison]::OrdinalIgnoreCase) -ge 0 }
            if (-not $other -and $text.IndexOf($spelling[0], [StringComparison]::OrdinalIgnoreCase) -ge 0) {
                throw ('A name is still to be read in the answer to ' + $capture.id + ', so nothing is kept.')
            }
        }
    }
    [ordered]@{ id = $capture.id; sent = $sent; stdout = [Convert]::ToBase64String($streams[0]); stderr = [Convert]::ToBase64String($streams[1]); exitCode = $capture.exitCode; ms = $capture.ms }
}
$recording = [ordered]@{ format = 1; madeBy = 'ldfleet-truth.cmd 1'; place = 'desktop'; captures = @($kept) }

# Shown whole before it is saved.
$shown = Join-Path $env:TEMP 'ldfleet-answers.txt'
$lines = foreach ($capture in $kept) {
    ''
    '[' + $capture.id + '] ' + $capture.sent
    $oem.GetString([Convert]::FromBase64String($capture.stdout)).TrimEnd()
    $oem.GetString([Convert]::FromBase64String($capture.stderr)).TrimEnd()
    '(exit code ' + $capture.exitCode + ', ' + $capture.ms + ' ms)'
}
[IO.File]::WriteAllLines($shown, [string[]]$lines, [Text.Encoding]::UTF8)
Write-Host 'All that would be saved is shown in Notepad. Look whether you find a name all the same, then close it.'
Start-Process notepad.exe -ArgumentList ('"' + $shown + '"') -Wait
Remove-Item -LiteralPath $shown
$path = Read-Host 'Full path of the file to save it in (empty: nothing is saved)'
if ($path) {
    if (Test-Path -LiteralPath $path) { throw ($path + ' is there already. Nothing was saved.') }
    [IO.File]::WriteAllText($path, (ConvertTo-Json $recording -Depth 5), (New-Object Text.UTF8Encoding $false))
    Write-Host ('Saved: ' + $path)
}
