@echo off
rem What Windows answers at this machine, for those who develop LDFleet. It only reads, downloads nothing and sends nothing.
rem One part makes and removes a scheduled task; it asks before. What is found is shown before you choose where it is saved.
rem Started as administrator, it asks the same through WinRM as well, where that is switched on.
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
    @('exit-if-exist-after-a-word', 'if exist C:\Windows (echo x&exit 78)'),
    @('exit-of-a-shell', 'cmd /c exit 42'),
    @('exit-negative', 'cmd /c exit -1000'),
    @('exit-unsigned', 'cmd /c exit 3221225477'),
    @('mark', 'echo ldf-00000000&>&2 echo ldf-00000000&echo x&call echo ldf-00000000:%^errorlevel%'),
    @('mark-after-an-error', 'echo ldf-00000000&>&2 echo ldf-00000000&type C:\ldfleet-none.txt&call echo ldf-00000000:%^errorlevel%'),
    @('mark-of-a-condition', 'echo ldf-00000000&>&2 echo ldf-00000000&(if exist C:\Windows echo x)&call echo ldf-00000000:%^errorlevel%'),
    @('program-missing-by-name', 'ldfleet-no-such-program list2'),
    @('program-missing-by-path', 'C:\ldfleet-none\ldconsole.exe list2'),
    @('error-only', 'echo x>&2'),
    @('silence', 'rem'),
    @('computer-name', 'echo ldfleet-computer=%COMPUTERNAME%'),
    @('long-answer', 'for /L %i in (1,1,3000) do @echo %i'),
    @('child-with-the-streams', 'start /b ping -n 6 127.0.0.1'),
    @('version', 'ver'),
    @('edition', 'reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v EditionID'),
    @('build', 'reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v CurrentBuild'),
    @('language', 'reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\Language" /v InstallLanguage'),
    @('region', 'reg query "HKCU\Control Panel\International" /v LocaleName'),
    @('page-of-consoles', 'chcp'),
    @('page-oem', 'reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v OEMCP'),
    @('page-mac', 'reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v MACCP'),
    @('autorun-machine', 'reg query "HKLM\Software\Microsoft\Command Processor" /v AutoRun'),
    @('autorun-account', 'reg query "HKCU\Software\Microsoft\Command Processor" /v AutoRun'),
    @('delayed-expansion', 'reg query "HKLM\Software\Microsoft\Command Processor" /v DelayedExpansion'),
    @('path-extensions', 'echo %PATHEXT%'),
    @('powershell', 'powershell -NoProfile -NonInteractive -InputFormat None -OutputFormat Text -Command "$PSVersionTable.PSVersion.ToString(); $ExecutionContext.SessionState.LanguageMode; [Console]::OutputEncoding.CodePage"'),
    @('antivirus', 'powershell -NoProfile -NonInteractive -InputFormat None -OutputFormat Text -Command "Get-CimInstance -Namespace root/SecurityCenter2 -ClassName AntiVirusProduct | ForEach-Object displayName"'),
    @('groups', 'whoami /groups /fo csv /nh'),
    @('limits', 'winrm get winrm/config/winrs'),
    @('limits-of-plug-ins', 'winrm enumerate winrm/config/plugin'),
    @('service', 'sc qc WinRM'),
    @('token-policy', 'reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System /v LocalAccountTokenFilterPolicy'),
    @('networks', 'reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\NetworkList\Profiles" /s /v Category'),
    @('standby', 'powercfg /query SCHEME_CURRENT SUB_SLEEP STANDBYIDLE'),
    @('registry-missing', 'reg query HKLM\SOFTWARE\ldfleet-none'),
    @('registry-text', 'reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Time Zones\Romance Standard Time" /v Display'),
    @('registry-users', 'reg query HKU'),
    @('makers-64', 'reg query HKLM\SOFTWARE\XuanZhi /s /reg:64&reg query HKLM\SOFTWARE\leidian /s /reg:64'),
    @('makers-32', 'reg query HKLM\SOFTWARE\XuanZhi /s /reg:32&reg query HKLM\SOFTWARE\leidian /s /reg:32'),
    @('makers-account', 'reg query HKCU\SOFTWARE\XuanZhi /s&reg query HKCU\SOFTWARE\leidian /s'),
    @('tasklist-explorer', 'tasklist /fo csv /nh /fi "IMAGENAME eq explorer.exe"'),
    @('tasklist-player', 'tasklist /fo csv /nh /fi "IMAGENAME eq dnplayer.exe"'),
    @('tasklist-machines', 'tasklist /fo csv /nh /fi "IMAGENAME eq Ld9BoxHeadless.exe"'),
    @('tasklist-adb', 'tasklist /fo csv /nh /fi "IMAGENAME eq adb.exe"'),
    @('tasklist-nothing', 'tasklist /fo csv /nh /fi "IMAGENAME eq ldfleet-none.exe"'),
    @('tasklist-users', 'tasklist /v /fo csv /nh /fi "IMAGENAME eq explorer.exe"'),
    @('sessions', 'quser'),
    @('taskkill-missing', 'taskkill /F /T /PID 4294967292'),
    @('task', 'schtasks /query /tn "\Microsoft\Windows\Defrag\ScheduledDefrag" /v /fo csv /nh'),
    @('task-xml', 'schtasks /query /tn "\Microsoft\Windows\Defrag\ScheduledDefrag" /xml'),
    @('task-missing', 'schtasks /query /tn "LDFleet none" /v /fo csv /nh'),
    @('tasks-left-over', 'dir /b "%SystemRoot%\System32\Tasks\LDFleet *"'),
    @('file-missing', 'type C:\ldfleet-none.txt'),
    @('copy-missing', 'copy /Y C:\ldfleet-none.txt C:\ldfleet-none-2.txt'),
    @('folder-missing', 'dir /b C:\ldfleet-none'),
    @('pages', 'chcp&reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v ACP')
)
$queries = @(
    @('wmi-computer', 'SELECT Name, Domain, PartOfDomain FROM Win32_ComputerSystem'),
    @('wmi-product', 'SELECT UUID FROM Win32_ComputerSystemProduct'),
    @('wmi-windows', 'SELECT Caption, BuildNumber, ProductType, OSLanguage FROM Win32_OperatingSystem'),
    @('wmi-clock', 'SELECT LocalDateTime FROM Win32_OperatingSystem'),
    @('wmi-disks', 'SELECT DeviceID FROM Win32_LogicalDisk WHERE DriveType = 3'),
    @('wmi-free-space', 'SELECT FreeSpace FROM Win32_LogicalDisk WHERE DeviceID = ''C:'''),
    @('wmi-explorer', 'SELECT ProcessId, SessionId FROM Win32_Process WHERE Name = ''explorer.exe'''),
    @('wmi-player', 'SELECT ExecutablePath, SessionId, Priority FROM Win32_Process WHERE Name = ''dnplayer.exe'''),
    @('wmi-machines', 'SELECT ProcessId, SessionId, Priority FROM Win32_Process WHERE Name = ''Ld9BoxHeadless.exe'''),
    @('wmi-service', 'SELECT ProcessId, SessionId FROM Win32_Process WHERE Name = ''Ld9BoxSVC.exe'''),
    @('wmi-adb', 'SELECT SessionId, ExecutablePath FROM Win32_Process WHERE Name = ''adb.exe'''),
    @('wmi-profiles', 'SELECT SID, LocalPath FROM Win32_UserProfile WHERE Loaded = TRUE AND Special = FALSE'),
    @('wmi-file', 'SELECT FileSize FROM CIM_DataFile WHERE Name = ''C:\\Windows\\System32\\cmd.exe'''),
    @('wmi-monitors', 'SELECT Availability, PNPDeviceID FROM Win32_DesktopMonitor'),
    @('wmi-battery', 'SELECT BatteryStatus FROM Win32_Battery')
)
# Asked five times: a command that ends at once may be told otherwise now and then.
$repeated = @('exit-alone', 'exit-if-exist')

# Where LDPlayer is, if it runs or is in its usual folder.
$player = Get-CimInstance Win32_Process -Filter "Name = 'dnplayer.exe'" | Select-Object -First 1
$folder = if ($player -and $player.ExecutablePath) { Split-Path $player.ExecutablePath } else { 'C:\LDPlayer\LDPlayer9' }
$console = Join-Path $folder 'ldconsole.exe'
if ((Test-Path -LiteralPath $console) -and -not $console.Contains('%')) {
    $questions += , @('ldplayer-list2', ('@"' + $console + '" list2'))
    $questions += , @('ldplayer-list', ('@"' + $console + '" list'))
    $questions += , @('ldplayer-list3', ('@"' + $console + '" list3 --index 0'))
    $questions += , @('ldplayer-is-running', ('@"' + $console + '" isrunning --index 0'))
    $questions += , @('ldplayer-usage', ('@"' + $console + '" ldfleet-none'))
    $questions += , @('ldplayer-settings', ('type "' + $folder + '\vms\config\leidian0.config"'))
    $queries += , @('ldplayer-version', ("SELECT Version FROM CIM_DataFile WHERE Name = '" + $console.Replace('\', '\\').Replace("'", "\'") + "'"))
}
$profiles = @(Get-CimInstance Win32_UserProfile -Filter 'Loaded = TRUE AND Special = FALSE')
if ($profiles) {
    $questions += , @('session-of-user', ('reg query "HKU\' + $profiles[0].SID + '\Volatile Environment" /s /v SESSIONNAME'))
}

# A task that does nothing but end with the code 7: how Windows takes, starts and judges it.
Write-Host 'One part makes a scheduled task named "LDFleet truth" that runs "cmd /c exit 7", looks at it and removes it.'
$withTask = (Read-Host 'Do that as well? Type yes') -eq 'yes'
$tasks = @(
    @('task-made', 'schtasks /create /tn "LDFleet truth" /tr "cmd /c exit 7" /sc once /st 00:00 /f'),
    @('task-run', 'schtasks /run /tn "LDFleet truth"'),
    @('task-result', 'ping -n 4 127.0.0.1>nul&schtasks /query /tn "LDFleet truth" /v /fo csv /nh'),
    @('task-as-xml', 'schtasks /query /tn "LDFleet truth" /xml'),
    @('task-removed', 'schtasks /delete /tn "LDFleet truth" /f')
)

# The bytes that a program writes, and the code with which it ends.
function Invoke-Program($id, $sent, $program, $arguments) {
    $start = New-Object Diagnostics.ProcessStartInfo
    $start.FileName = $program
    $start.Arguments = $arguments
    $start.UseShellExecute = $false
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $process = [Diagnostics.Process]::Start($start)
    $output = New-Object IO.MemoryStream
    $errors = New-Object IO.MemoryStream
    $reading = $process.StandardError.BaseStream.CopyToAsync($errors)
    $process.StandardOutput.BaseStream.CopyTo($output)
    $reading.Wait()
    $process.WaitForExit()
    return @{ id = $id; sent = $sent; stdout = $output.ToArray(); stderr = $errors.ToArray(); exitCode = $process.ExitCode; ms = $watch.ElapsedMilliseconds }
}

# WMI's own XML, as WinRM hands it out.
function Invoke-Wql($id, $wql) {
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $all = 'http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/*'
    $dialect = 'http://schemas.microsoft.com/wbem/wsman/1/WQL'
    try {
        $found = @(Get-WSManInstance -ResourceURI $all -Enumerate -Dialect $dialect -Filter $wql)
        $xml = -join ($found | ForEach-Object { $_.OuterXml })
        return @{ id = $id; sent = $wql; stdout = [Text.Encoding]::UTF8.GetBytes($xml); stderr = [byte[]]@(); ms = $watch.ElapsedMilliseconds }
    } catch {
        return @{ id = $id; sent = $wql; stdout = [byte[]]@(); stderr = [byte[]]@(); failed = $_.Exception.Message; ms = $watch.ElapsedMilliseconds }
    }
}

# The same task by the interface of the scheduler, on this desktop: without a trigger, with normal priority, on battery too.
function Invoke-TaskByInterface {
    $user = [Security.Principal.WindowsIdentity]::GetCurrent().User.Value
    $xml = '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task"><Principals><Principal id="a"><UserId>' + $user + '</UserId><LogonType>InteractiveToken</LogonType><RunLevel>HighestAvailable</RunLevel></Principal></Principals><Settings><DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries><StopIfGoingOnBatteries>false</StopIfGoingOnBatteries><ExecutionTimeLimit>PT0S</ExecutionTimeLimit><Priority>4</Priority></Settings><Actions Context="a"><Exec><Command>cmd</Command><Arguments>/c exit 7</Arguments></Exec></Actions></Task>'
    $said = try {
        $service = New-Object -ComObject Schedule.Service
        $service.Connect()
        $root = $service.GetFolder('\')
        $task = $root.RegisterTask('LDFleet truth', $xml, 6, $null, $null, 3)
        [void]$task.RunEx($null, 6, [Diagnostics.Process]::GetCurrentProcess().SessionId, $null)
        Start-Sleep -Seconds 4
        $task = $root.GetTask('LDFleet truth')
        'state {0}, result {1}' -f $task.State, $task.LastTaskResult
        $root.DeleteTask('LDFleet truth', 0)
    } catch { $_.Exception.Message }
    return @{ id = 'task-by-interface'; sent = 'Schedule.Service'; stdout = [Text.Encoding]::UTF8.GetBytes([string]$said); stderr = [byte[]]@(); ms = 4000 }
}

# Everything is asked here at the desktop, and once more through WinRM, which is where LDFleet asks.
$places = @('desktop')
$winrs = Join-Path $env:SystemRoot 'System32\winrs.exe'
$answers = try { [bool](Test-WSMan -ComputerName localhost) } catch { $false }
if ($answers -and (Invoke-Program 'a' 'a' $winrs '-r:localhost echo a').exitCode -eq 0) {
    $places += 'winrs'
} else {
    Write-Host 'WinRM does not answer here, or this is not run as administrator: only the desktop is asked.'
}
$captures = @{}
foreach ($place in $places) {
    Write-Host ('Asking at the ' + $place + ':')
    $asked = if ($withTask) { $questions + $tasks } else { $questions }
    $captures[$place] = @(foreach ($question in $asked) {
        Write-Host ('  ' + $question[0])
        $times = if ($repeated -contains $question[0]) { 5 } else { 1 }
        foreach ($time in 1..$times) {
            if ($place -eq 'winrs') { Invoke-Program $question[0] $question[1] $winrs ('-r:localhost ' + $question[1]) }
            else { Invoke-Program $question[0] $question[1] $env:ComSpec ('/c ' + $question[1]) }
        }
    })
}
if ($withTask) { $captures['desktop'] += Invoke-TaskByInterface }
if ($places -contains 'winrs') {
    $captures['winrs'] += @(foreach ($query in $queries) { Invoke-Wql $query[0] $query[1] })
}

# Names of people, computers and networks are replaced in the bytes, letter by letter with others of the same kind.
$latin = [Text.Encoding]::GetEncoding(28591)
$pages = Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Nls\CodePage'
$oem = [Text.Encoding]::GetEncoding([int]$pages.OEMCP)
$ansi = [Text.Encoding]::GetEncoding([int]$pages.ACP)
$encodings = @($ansi, $oem, (New-Object Text.UTF8Encoding $false), [Text.Encoding]::Unicode)
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
function Copy-Case([string]$shape, [string]$letters) {
    return -join (0..($letters.Length - 1) | ForEach-Object {
        if ($_ -lt $shape.Length -and [char]::IsUpper($shape[$_])) { [char]::ToUpperInvariant($letters[$_]) } else { $letters[$_] }
    })
}
$computer = Get-CimInstance Win32_ComputerSystem
$names = @($env:COMPUTERNAME, $env:USERNAME, $env:USERDOMAIN, $computer.Domain) + @(Get-ChildItem (Split-Path $env:PUBLIC) -Directory | ForEach-Object { $_.Name })
# What an emulator is called stands in what LDPlayer says, and is replaced only there.
$titles = @(foreach ($place in $places) {
    foreach ($capture in $captures[$place] | Where-Object { $_.id -eq 'ldplayer-list2' }) {
        $ansi.GetString($capture.stdout) -split '\r?\n' | Where-Object { $_ -match '^\d+,' } | ForEach-Object { ($_ -split ',')[1] }
    }
} ) | Where-Object { $_ -notlike 'LDPlayer*' }
# Each name in every spelling and code page, with what replaces it.
function Get-Spellings($words) {
    $found = @($words | Where-Object { $_ } | ForEach-Object { $_.Trim() } | Where-Object { $_.Length -gt 1 -and $everybodys -notcontains $_ } | Sort-Object Length -Descending -Unique)
    foreach ($name in $found) {
        $small = $name.ToLowerInvariant()
        $other = -join ($small.ToCharArray() | ForEach-Object { Get-OtherLetter $_ })
        $first = $small.Substring(0, 1).ToUpperInvariant() + $small.Substring(1)
        foreach ($spelled in @($name, $small, $small.ToUpperInvariant(), $first) | Select-Object -Unique) {
            foreach ($encoding in $encodings) {
                $written = $latin.GetString($encoding.GetBytes($spelled))
                if ($written -match '^[?\x00 ._-]*$') { continue }
                # A short name is replaced only where it is a word of its own.
                $pattern = [regex]::Escape($written)
                if ($name.Length -lt 5) { $pattern = '(?<![A-Za-z0-9])' + $pattern + '(?![A-Za-z0-9])' }
                # Of letters beyond ASCII the case is in the bytes of the page.
                if ($name -match '^[\x00-\x7f]+$') { $pattern = '(?i)' + $pattern }
                , @($pattern, $latin.GetString($encoding.GetBytes((Copy-Case $spelled $other))))
            }
        }
    }
}
$spellings = @(Get-Spellings $names)
$ofTitles = @(Get-Spellings $titles)
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
function Hide-Names([byte[]]$bytes, [string]$id) {
    $text = $latin.GetString($bytes)
    $known = $spellings
    if ($id -like 'ldplayer-*') { $known = $ofTitles + $spellings }
    foreach ($spelling in $known) {
        $text = [regex]::Replace($text, $spelling[0], { param($found) Copy-Case $found.Value $spelling[1] })
    }
    foreach ($pattern in $patterns) {
        $text = [regex]::Replace($text, $pattern, { param($found) Get-OtherNumber $found.Value })
    }
    return , $latin.GetBytes($text)
}
# Of a settings file the keys stay, and of its values only the kind.
function Get-Kinds([byte[]]$bytes) {
    try { $null = [Text.Encoding]::UTF8.GetString($bytes) | ConvertFrom-Json } catch { return , [byte[]]@() }
    $text = [Text.Encoding]::UTF8.GetString($bytes)
    $text = [regex]::Replace($text, ':\s*"(?:[^"\\]|\\.)*"', ': "text"')
    $text = [regex]::Replace($text, ':\s*-?\d[\d.eE+-]*', ': 0')
    return , [Text.Encoding]::UTF8.GetBytes($text)
}
function Hide-Capture($capture) {
    $id = $capture.id
    if ($id -eq 'ldplayer-settings') { $capture.stdout = Get-Kinds $capture.stdout }
    $sent = [Text.Encoding]::UTF8.GetString((Hide-Names ([Text.Encoding]::UTF8.GetBytes($capture.sent)) $id))
    $streams = @((Hide-Names $capture.stdout $id), (Hide-Names $capture.stderr $id))
    foreach ($stream in $streams + , [Text.Encoding]::UTF8.GetBytes($sent)) {
        $text = $latin.GetString($stream)
        foreach ($spelling in $spellings) {
            # By chance, one name may have become another.
            $other = $spellings | Where-Object { $_[1] -match $spelling[0] }
            if (-not $other -and $text -match $spelling[0]) {
                throw ('A name is still to be read in the answer to ' + $id + ', so nothing is kept.')
            }
        }
    }
    $kept = [ordered]@{ id = $id; sent = $sent; stdout = [Convert]::ToBase64String($streams[0]); stderr = [Convert]::ToBase64String($streams[1]) }
    if ($null -ne $capture.exitCode) { $kept.exitCode = $capture.exitCode }
    if ($capture.failed) { $kept.failed = [Text.Encoding]::UTF8.GetString((Hide-Names ([Text.Encoding]::UTF8.GetBytes($capture.failed)) $id)) }
    $kept.ms = $capture.ms
    return $kept
}
$recordings = @(foreach ($place in $places) {
    [ordered]@{ format = 1; madeBy = 'ldfleet-truth.cmd 2'; place = $place; captures = @($captures[$place] | ForEach-Object { Hide-Capture $_ }) }
})

# Shown whole before it is saved.
$shown = Join-Path $env:TEMP 'ldfleet-answers.txt'
$lines = foreach ($recording in $recordings) {
    '==== asked at the ' + $recording.place
    foreach ($capture in $recording.captures) {
        ''
        '[' + $capture.id + '] ' + $capture.sent
        $page = if ($capture.id -like 'wmi-*') { [Text.Encoding]::UTF8 } elseif ($capture.id -like 'ldplayer-*') { $ansi } else { $oem }
        $page.GetString([Convert]::FromBase64String($capture.stdout)).TrimEnd()
        $page.GetString([Convert]::FromBase64String($capture.stderr)).TrimEnd()
        '(exit code ' + $capture.exitCode + ', ' + $capture.ms + ' ms) ' + $capture.failed
    }
}
[IO.File]::WriteAllLines($shown, [string[]]$lines, [Text.Encoding]::UTF8)
Write-Host 'All that would be saved is shown in Notepad. Look whether you find a name all the same, then close it.'
Start-Process notepad.exe -ArgumentList ('"' + $shown + '"') -Wait
Remove-Item -LiteralPath $shown
$target = Read-Host 'Folder to save it in (empty: nothing is saved)'
if ($target) {
    foreach ($recording in $recordings) {
        $path = Join-Path $target.Trim('"') ('ldfleet-answers-' + $recording.place + '.json')
        if (Test-Path -LiteralPath $path) { throw ($path + ' is there already. Nothing was saved.') }
        [IO.File]::WriteAllText($path, (ConvertTo-Json $recording -Depth 5), (New-Object Text.UTF8Encoding $false))
        Write-Host ('Saved: ' + $path)
    }
}
