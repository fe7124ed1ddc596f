; The setup program of a Windows build made on Debian: makensis "-XSetCompressor /SOLID lzma" -DVERSION=0.1.0 -DSOURCE=FOLDER -DOUT=FILE ldfleet.nsi
; FOLDER holds ldfleet.exe and WebView2Loader.dll, which only builds with the GNU tools need.
; Folder, name in the list of programs and the way of asking are those of Tauri's own setup program, which releases have: one
; replaces the other.
Unicode true
Target amd64-unicode
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define APP "LDFleet"
!define ID "app.ldfleet.LDFleet"
!define PROGRAMS "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define AUTOSTART "Software\Microsoft\Windows\CurrentVersion\Run"
!define WEBVIEW "Software\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"

Name "${APP}"
OutFile "${OUT}"
BrandingText "${APP} ${VERSION}"
; For this user only: no administrator is asked for.
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\${APP}"
InstallDirRegKey HKCU "${PROGRAMS}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${APP}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${APP} Setup"
VIAddVersionKey CompanyName "LDFleet"
VIAddVersionKey LegalCopyright "Copyright (C) 2026 the LDFleet authors"

!define MUI_ICON "..\..\..\icons\icon.ico"
!define MUI_UNICON "..\..\..\icons\icon.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "wizard.bmp"
!define MUI_DIRECTORYPAGE_TEXT_TOP "${APP} is installed for you alone; no administrator is needed. Your workstations, settings and passwords are kept when a version of ${APP} is replaced."
!define MUI_FINISHPAGE_TITLE "${APP} is installed"
!define MUI_FINISHPAGE_TEXT "You find it in the Start menu. Closing its window leaves it watching, in the notification area beside the clock."
!define MUI_FINISHPAGE_RUN "$INSTDIR\ldfleet.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Start ${APP}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "${APP} will be removed from this computer."
!define MUI_COMPONENTSPAGE_TEXT_TOP "Your list of workstations, settings and logs are kept unless you choose to delete them. Saved passwords stay in the Windows Credential Manager."
!define MUI_COMPONENTSPAGE_TEXT_COMPLIST "Remove:"
!define MUI_COMPONENTSPAGE_NODESC
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; Ends with exit code 3 while this user's LDFleet runs: its files are in use. The window is that of the single-instance plugin.
!macro RefuseWhileRunning
  ${Do}
    FindWindow $0 "${ID}-sic" "${ID}-siw"
    ${If} $0 P= 0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${APP} is running. Quit it first: right-click its icon in the notification area beside the clock, then Quit." /SD IDCANCEL IDRETRY +3
    SetErrorLevel 3
    Quit
  ${Loop}
!macroend

; Windows shows a program's notifications by the application id of its link in the Start menu.
!macro SetAppUserModelId LINK
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}", .r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("${LINK}", ${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}", .r2)'
      ${If} $2 P<> 0
        System::Call 'Oleaut32::SysAllocString(w "${ID}") p.r3'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,&p r3)p.r5'
        ${IPropertyStore::SetValue} $2 '(p r4, p r5)'
        ${IPropertyStore::Commit} $2 ""
        System::Call 'Oleaut32::SysFreeString(p r3)'
        System::Free $4
        System::Free $5
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '("${LINK}", 1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

Section "Install"
  !insertmacro RefuseWhileRunning
  SetOutPath "$INSTDIR"
  File "${SOURCE}/ldfleet.exe"
  File /nonfatal "${SOURCE}/WebView2Loader.dll"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\ldfleet.exe"
  !insertmacro SetAppUserModelId "$SMPROGRAMS\${APP}.lnk"
  WriteRegStr HKCU "Software\Classes\AppUserModelId\${ID}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${PROGRAMS}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${PROGRAMS}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${PROGRAMS}" "DisplayIcon" "$INSTDIR\ldfleet.exe"
  WriteRegStr HKCU "${PROGRAMS}" "Publisher" "LDFleet"
  WriteRegStr HKCU "${PROGRAMS}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${PROGRAMS}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${PROGRAMS}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${PROGRAMS}" "NoModify" 1
  WriteRegDWORD HKCU "${PROGRAMS}" "NoRepair" 1
  SectionGetSize 0 $0
  WriteRegDWORD HKCU "${PROGRAMS}" "EstimatedSize" $0

  ; WebView2 is there for the whole machine, noted in the 32-bit view, or for this user.
  SetRegView 32
  ReadRegStr $0 HKLM "${WEBVIEW}" "pv"
  SetRegView 64
  ${If} $0 == ""
    ReadRegStr $0 HKCU "${WEBVIEW}" "pv"
  ${EndIf}
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    DetailPrint "WebView2 is missing"
    MessageBox MB_ICONEXCLAMATION "${APP} shows its window with Microsoft's WebView2, which is missing here. Install the Evergreen Runtime from https://developer.microsoft.com/microsoft-edge/webview2, then start ${APP}." /SD IDOK
  ${EndIf}
SectionEnd

Section "un.${APP}"
  SectionIn RO
  !insertmacro RefuseWhileRunning
  Delete "$SMPROGRAMS\${APP}.lnk"
  Delete "$INSTDIR\ldfleet.exe"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "Software\Classes\AppUserModelId\${ID}"
  DeleteRegValue HKCU "${AUTOSTART}" "${APP}"
  DeleteRegKey HKCU "${PROGRAMS}"
SectionEnd

; Not chosen unless the operator does; never in a silent run.
Section /o "un.Workstations, settings and logs"
  RMDir /r "$APPDATA\${ID}"
  RMDir /r "$LOCALAPPDATA\${ID}"
  ; Where former versions kept them.
  RMDir /r "$APPDATA\${APP}\${APP}"
  RMDir "$APPDATA\${APP}"
  RMDir /r "$LOCALAPPDATA\${APP}\${APP}"
  RMDir "$LOCALAPPDATA\${APP}"
SectionEnd
