/* Puts one question in WQL to Wine's WMI: prints each instance as a line of NAME=VALUE fields between tabs. */
#define COBJMACROS
#include <windows.h>
#include <wbemidl.h>
#include <stdio.h>

static IWbemServices *services(void)
{
    IWbemLocator *locator;
    IWbemServices *found;

    CoInitializeEx(NULL, COINIT_MULTITHREADED);
    CoInitializeSecurity(NULL, -1, NULL, NULL, RPC_C_AUTHN_LEVEL_DEFAULT, RPC_C_IMP_LEVEL_IMPERSONATE, NULL, 0, NULL);
    if (FAILED(CoCreateInstance(&CLSID_WbemLocator, NULL, CLSCTX_INPROC_SERVER, &IID_IWbemLocator, (void **)&locator)))
        return NULL;
    if (FAILED(IWbemLocator_ConnectServer(locator, SysAllocString(L"ROOT\\CIMV2"), NULL, NULL, NULL, 0, NULL, NULL, &found)))
        return NULL;
    return found;
}

static void print(IWbemClassObject *instance)
{
    BSTR name;
    VARIANT value;

    IWbemClassObject_BeginEnumeration(instance, WBEM_FLAG_NONSYSTEM_ONLY);
    while (IWbemClassObject_Next(instance, 0, &name, &value, NULL, NULL) == S_OK) {
        VARIANT text;

        VariantInit(&text);
        if (FAILED(VariantChangeType(&text, &value, 0, VT_BSTR)))
            text.bstrVal = SysAllocString(L"");
        wprintf(L"%ls=%ls\t", name, text.bstrVal);
    }
    wprintf(L"\n");
}

int wmain(int argc, wchar_t **argv)
{
    IWbemServices *wmi = services();
    IEnumWbemClassObject *found;
    IWbemClassObject *instance;
    ULONG count;

    if (argc != 2 || !wmi)
        return 2;
    if (FAILED(IWbemServices_ExecQuery(wmi, SysAllocString(L"WQL"), SysAllocString(argv[1]),
            WBEM_FLAG_FORWARD_ONLY | WBEM_FLAG_RETURN_IMMEDIATELY, NULL, &found)))
        return 1;
    while (IEnumWbemClassObject_Next(found, WBEM_INFINITE, 1, &instance, &count) == S_OK && count)
        print(instance);
    return 0;
}
