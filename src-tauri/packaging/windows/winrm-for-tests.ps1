# Makes this computer a workstation for the tests of conformance: WinRM over HTTP and HTTPS, and an administrator of its own whose
# password is made up here and thrown away with the computer. Only for machines that are: it lowers their security.
$ErrorActionPreference = 'Stop'
$user = 'ldfleet'
$bytes = [byte[]]::new(18)
[Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($bytes)
$password = [Convert]::ToBase64String($bytes) + '!a1'
Write-Output "::add-mask::$password"

# As the README asks of every workstation.
Enable-PSRemoting -Force -SkipNetworkProfileCheck
Set-Service WinRM -StartupType Automatic

New-LocalUser $user -Password (ConvertTo-SecureString $password -AsPlainText -Force) -PasswordNeverExpires | Out-Null
# The group has another name in every language, but one number.
Add-LocalGroupMember -SID 'S-1-5-32-544' -Member $user
Set-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System LocalAccountTokenFilterPolicy 1 -Type DWord

# HTTPS with the computer's own certificate, to whose connection NTLM must be bound.
$certificate = New-SelfSignedCertificate -DnsName $env:COMPUTERNAME, 'localhost' -CertStoreLocation Cert:\LocalMachine\My
Get-ChildItem WSMan:\localhost\Listener | Where-Object Keys -Contains 'Transport=HTTPS' | Remove-Item -Recurse -Force
New-Item WSMan:\localhost\Listener -Transport HTTPS -Address * -CertificateThumbPrint $certificate.Thumbprint -Force | Out-Null
Set-Item WSMan:\localhost\Service\Auth\CbtHardeningLevel Strict
Set-Item WSMan:\localhost\Service\Auth\Basic $true
Restart-Service WinRM

# For the steps that follow.
Add-Content $env:GITHUB_ENV "LDFLEET_WINDOWS_USER=$user"
Add-Content $env:GITHUB_ENV "LDFLEET_WINDOWS_PASSWORD=$password"
