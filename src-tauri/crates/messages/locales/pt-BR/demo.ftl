### A frota de demonstração.

demo-leave = Sair da demonstração
demo-closed = Não é possível adicionar nada à demonstração
demo-closed-explain = A demonstração mostra apenas estações simuladas. Saia dela para ver a sua própria lista e adicionar estações reais lá.
demo-stay = Ficar
demo-menu = Demonstração ▾
demo-menu-failing = Demonstração: { $workstations } com falha provocada ▾
demo-make = Fazer { $name } se comportar assim:
demo-behaviour = Comportamento de { $name }
demo-choose-another = Escolha outra estação na lista para mudá-la.
demo-choose-first = Escolha uma estação primeiro: a demonstração pode fazê-la falhar de várias maneiras.

## O que pode dar errado

demo-none = Funciona como deveria
demo-none-explain = Encerra qualquer falha abaixo
demo-refuse = Recusa conexões
demo-refuse-explain = Como uma máquina desligada
demo-hang = Nunca responde
demo-hang-explain = Aceita conexões e depois não diz nada
demo-wrong-password = Recusa a senha
demo-wrong-password-explain = Como após uma troca de senha
demo-slow = Lenta
demo-slow-explain = Responde após dois segundos
demo-ldconsole-missing = Falta a ferramenta do LDPlayer
demo-ldconsole-missing-explain = Não há ldconsole.exe onde é esperado
