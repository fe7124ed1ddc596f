/*
 * Starts one command line as WinRS does: `cmd.exe /c LINE`, word for word, with a console that has no window, in a job that
 * ends with this program. The simulator says what to start and is told the exit code, all 32 bits of it.
 */
#include "talk.h"

static HANDLE standard(DWORD which)
{
    HANDLE handle = GetStdHandle(which);

    SetHandleInformation(handle, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
    return handle;
}

int wmain(int argc, wchar_t **argv)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
    STARTUPINFOW startup = {.cb = sizeof startup, .dwFlags = STARTF_USESTDHANDLES};
    PROCESS_INFORMATION process;
    HANDLE job = CreateJobObjectW(NULL, NULL);
    wchar_t *line, *directory, *variable;
    DWORD code;

    ask_simulator();
    say_text(L"launch");
    say_text(argc > 1 ? argv[1] : L"");
    line = hear_text();
    if (!*line) {
        /* Nothing to start: this one only keeps Wine running, until the simulator ends. */
        hear(&code, sizeof code);
        return 0;
    }
    directory = hear_text();
    while (*(variable = hear_text())) {
        wchar_t *value = wcschr(variable + 1, L'=');
        *value = 0;
        SetEnvironmentVariableW(variable, value + 1);
    }
    startup.hStdInput = standard(STD_INPUT_HANDLE);
    startup.hStdOutput = standard(STD_OUTPUT_HANDLE);
    startup.hStdError = standard(STD_ERROR_HANDLE);
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    AssignProcessToJobObject(job, GetCurrentProcess());
    if (!CreateProcessW(NULL, line, NULL, NULL, TRUE, CREATE_NO_WINDOW, NULL, directory, &startup, &process)) {
        code = GetLastError();
        say(&code, sizeof code);
        return 1;
    }
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    say(&code, sizeof code);
    return 0;
}
