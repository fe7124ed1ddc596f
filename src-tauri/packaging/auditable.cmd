@rem Cargo as Tauri runs it for a release: the list of crates is kept inside the program.
@if "%1"=="build" (cargo auditable %*) else (cargo %*)
