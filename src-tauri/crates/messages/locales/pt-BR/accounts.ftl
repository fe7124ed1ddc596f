### Contas e suas senhas.

accounts-password-for = Senha de { $user }
accounts-local = Esta é uma conta local de { $name }.
accounts-shared = { $workstations } estações usam esta conta: { $names }. A nova senha é usada em todas; ela é testada primeiro em uma delas.
accounts-tried-once = Ela é testada uma vez em { $name }.
accounts-same-on = Usar a mesma senha de { $user } em:
accounts-missing = ainda sem senha
accounts-refused = recusou a senha
accounts-verified = funciona com a senha
accounts-unverified = tem uma senha
accounts-new-password = Nova senha
accounts-use = Usar esta senha
accounts-saving = Salvando…
accounts-cancel = Cancelar
accounts-kept-until-closed = Guardada até o LDFleet ser fechado, nunca em um arquivo
accounts-kept-in-store = Guardada no repositório de senhas deste computador, nunca em um arquivo
accounts-no-store = Este computador não tem um repositório de senhas; por isso as senhas são guardadas só até o LDFleet ser fechado e precisam ser digitadas de novo na próxima vez.
