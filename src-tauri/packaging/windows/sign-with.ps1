# Puts the certificate of the secrets where signtool finds it, and tells Tauri to sign with it. Without secrets it does nothing, and
# Windows' SmartScreen asks whoever installs the program.
$ErrorActionPreference = 'Stop'
if (-not $env:CERTIFICATE) {
    Write-Output '::warning::No certificate is set: the setup programs are not signed.'
    exit 0
}
$file = Join-Path $env:RUNNER_TEMP 'certificate.pfx'
[IO.File]::WriteAllBytes($file, [Convert]::FromBase64String($env:CERTIFICATE))
try {
    $password = ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force
    $certificate = Import-PfxCertificate $file -CertStoreLocation Cert:\CurrentUser\My -Password $password
} finally {
    Remove-Item $file
}
$windows = @{ certificateThumbprint = $certificate.Thumbprint; digestAlgorithm = 'sha256'; timestampUrl = 'http://timestamp.digicert.com'; tsp = $true }
$config = @{ bundle = @{ windows = $windows } } | ConvertTo-Json -Depth 4
[IO.File]::WriteAllText("$PSScriptRoot\signing.conf.json", $config)
