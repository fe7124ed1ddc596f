### O que aconteceu com um comando que o Agendador de Tarefas deveria executar em uma área de trabalho.

desktop-not-run-yet = O Agendador de Tarefas do Windows ainda não o executou.
desktop-running = O Agendador de Tarefas do Windows o iniciou, e ele ainda não terminou.
desktop-disabled = Alguém desabilitou a tarefa dele no Agendador de Tarefas do Windows.
desktop-ended = Alguém finalizou a tarefa dele no Agendador de Tarefas do Windows.
desktop-refused = O Agendador de Tarefas do Windows não o executou: uma condição ou uma política deste computador impede isso, ou o mesmo início já está em curso.
desktop-not-logged-on = O usuário da área de trabalho não tem mais sessão aberta.
desktop-needs-administrator = O LDPlayer precisa de um administrador, e o usuário na área de trabalho não é um. Torne esse usuário administrador ou faça logon na área de trabalho com um administrador.
desktop-program-missing = O Windows não encontrou o programa quando a tarefa foi executada.
desktop-access-denied = O usuário na área de trabalho não tem permissão para iniciar o programa.
desktop-failed = O Agendador de Tarefas do Windows não conseguiu executá-lo ({ $code }).
desktop-succeeded = Foi iniciado e terminou sem erro.
desktop-exit-code = Foi iniciado e terminou com o código de saída { $code }.
