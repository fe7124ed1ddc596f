//! Portuguese of Brazil. Sentences that no public text shows are translated from the English ones.

use super::Phrase;

pub(super) fn text(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::NoSuchFile => "O sistema não pode encontrar o arquivo especificado.",
        Phrase::NoSuchPath => "O sistema não pode encontrar o caminho especificado.",
        Phrase::AccessDenied => "Acesso negado.",
        Phrase::BadSyntax => "A sintaxe do comando está incorreta.",
        Phrase::Unexpected => "{0} foi inesperado neste momento.",
        Phrase::NotRecognised => {
            "'{0}' não é reconhecido como um comando interno\r\nou externo, um programa operável ou um arquivo em lotes."
        }
        Phrase::BadName => {
            "A sintaxe do nome do arquivo, do nome do diretório ou do rótulo do volume está incorreta."
        }
        Phrase::FileNotFound => "Arquivo não encontrado",
        Phrase::Copied => "        1 arquivo(s) copiado(s).",
        Phrase::Moved => "        1 arquivo(s) movido(s).",
        Phrase::CouldNotFind => "Não foi possível encontrar {0}",
        Phrase::AlreadyExists => "Já existe uma subpasta ou um arquivo {0}.",
        Phrase::NotDefined => "Variável de ambiente {0} não definida",
        Phrase::EchoIsOn => "ECHO está ativado.",
        Phrase::NeedsElevation => "A operação solicitada requer elevação.",
        Phrase::CodePage => "Página de código ativa: {0}",
        Phrase::BadCodePage => "Página de código inválida",
        Phrase::NoTasks => "INFORMAÇÕES: nenhuma tarefa em execução corresponde aos critérios especificados.",
        Phrase::TaskListHeader => {
            "\"Nome da imagem\",\"Identificação pessoal\",\"Nome da sessão\",\"Sessão#\",\"Uso de memória\""
        }
        Phrase::TaskListHeaderVerbose => {
            "\"Nome da imagem\",\"Identificação pessoal\",\"Nome da sessão\",\"Sessão#\",\"Uso de memória\",\"Status\",\"Nome de usuário\",\"Tempo de CPU\",\"Título da janela\""
        }
        Phrase::Unknown => "Unknown",
        Phrase::NotAvailable => "N/D",
        Phrase::NoProcess => "ERRO: o processo \"{0}\" não foi encontrado.",
        Phrase::Killed => "ÊXITO: o processo com PID {0} foi finalizado.",
        Phrase::KilledImage => "ÊXITO: o processo \"{0}\" com PID {1} foi finalizado.",
        Phrase::Asked => "ÊXITO: sinal de finalização enviado para o processo com PID {0}.",
        Phrase::NotKilled => "ERRO: o processo com PID {0} não pôde ser finalizado.",
        Phrase::NotKilledChild => {
            "ERRO: o processo com PID {0} (processo filho de PID {1}) não pôde ser finalizado."
        }
        Phrase::ReasonDenied => "Motivo: Acesso negado.",
        Phrase::ReasonForce => {
            "Motivo: este processo só pode ser finalizado de forma forçada (com a opção /F)."
        }
        Phrase::ReasonGone => "Motivo: não há nenhuma instância da tarefa em execução.",
        Phrase::KillWhat => "ERRO: sintaxe inválida. /FI, /PID ou /IM não foram especificados.",
        Phrase::NoKey => "ERRO: o sistema não pôde localizar a chave ou valor do Registro especificado.",
        Phrase::RegSyntax => "ERRO: sintaxe inválida.\r\nDigite \"REG /?\" para obter o uso.",
        Phrase::RegDenied => "ERRO: Acesso negado.",
        Phrase::Found => "Fim da pesquisa: {0} correspondência(s) encontrada(s).",
        Phrase::TaskCreated => "ÊXITO: a tarefa agendada \"{0}\" foi criada com êxito.",
        Phrase::TaskRun => "ÊXITO: tentativa de executar a tarefa agendada \"{0}\".",
        Phrase::TaskDeleted => "ÊXITO: a tarefa agendada \"{0}\" foi excluída com êxito.",
        Phrase::TaskEnded => "ÊXITO: a tarefa agendada \"{0}\" foi finalizada com êxito.",
        Phrase::TaskSure => "AVISO: tem certeza de que deseja remover a tarefa \"{0}\" (S/N)? ",
        Phrase::NoTask => "ERRO: O sistema não pode encontrar o arquivo especificado.",
        Phrase::TaskExists => "ERRO: a tarefa \"{0}\" já existe.",
        Phrase::TaskLineTooLong => "ERRO: o valor da opção '/tr' não pode ter mais de {0} caractere(s).",
        Phrase::OptionMissing => "ERRO: sintaxe inválida. A opção obrigatória '{0}' está ausente.",
        Phrase::InvalidSyntax => {
            "ERRO: argumento/opção inválido(a) - '{0}'.\r\nDigite \"SCHTASKS /?\" para obter o uso."
        }
        Phrase::NoMapping => {
            "ERRO: Não foi feito mapeamento entre os nomes de conta e as identificações de segurança."
        }
        Phrase::MalformedXml => "ERRO: O XML da tarefa está malformado.",
        Phrase::BadXmlValue => {
            "ERRO: O XML da tarefa contém um valor formatado incorretamente ou fora do intervalo."
        }
        Phrase::MissingXmlNode => "ERRO: Falta um elemento ou atributo necessário no XML da tarefa.",
        Phrase::UnexpectedXmlNode => "ERRO: O XML da tarefa contém um nó inesperado.",
        Phrase::TaskInPast => "AVISO: a tarefa talvez não seja executada porque /ST é anterior à hora atual.",
        Phrase::NoDemand => "ERRO: a tarefa não pode ser executada sob demanda.",
        Phrase::Ready => "Pronto",
        Phrase::Running => "Em execução",
        Phrase::Disabled => "Desabilitado",
        Phrase::Enabled => "Habilitado",
        Phrase::InteractiveOnly => "Somente interativo",
        Phrase::InteractiveBackground => "Interativo/Segundo plano",
        Phrase::OnDemandOnly => "Somente sob demanda",
        Phrase::OneTimeOnly => "Apenas uma vez",
        Phrase::ShutdownPlanned => "Um desligamento do sistema já foi agendado.",
        Phrase::ShutdownInProgress => "O sistema está sendo desligado.",
        Phrase::NoShutdown => {
            "Não é possível anular o desligamento do sistema porque não havia nenhum desligamento em andamento."
        }
    }
}
