<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New backtest</source>
        <translation>&amp;Novo backtest</translation>
    </message>
    <message>
        <source>Choose a recording and a strategy, and run it</source>
        <translation>Escolher uma gravação e uma estratégia e executar</translation>
    </message>
    <message>
        <source>&amp;Import recordings…</source>
        <translation>&amp;Importar gravações…</translation>
    </message>
    <message>
        <source>Bring recorded markets from files into the catalogue</source>
        <translation>Trazer mercados gravados em arquivos para o catálogo</translation>
    </message>
    <message>
        <source>&amp;Generate a market…</source>
        <translation>&amp;Gerar mercado…</translation>
    </message>
    <message>
        <source>Make a market from a model, for experiments without data</source>
        <translation>Criar um mercado a partir de um modelo, para experimentos sem dados</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Reverter a última alteração</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Repetir a alteração revertida</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filtrar esta página</translation>
    </message>
    <message>
        <source>Go to the field that narrows the list on this page</source>
        <translation>Ir ao campo que restringe a lista desta página</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Buscar em tudo…</translation>
    </message>
    <message>
        <source>Find actions, pages, strategies, recordings and runs by a few letters</source>
        <translation>Buscar ações, páginas, estratégias, gravações e execuções por algumas letras</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>Ir à página anterior</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>To the page that was left by going back</source>
        <translation>Ir à página deixada ao voltar</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tarefas</translation>
    </message>
    <message>
        <source>Show or hide what runs, waits and has ended</source>
        <translation>Mostrar ou ocultar o que executa, espera e terminou</translation>
    </message>
    <message>
        <source>N&amp;otices</source>
        <translation>Av&amp;isos</translation>
    </message>
    <message>
        <source>Show or hide what the studio had to say</source>
        <translation>Mostrar ou ocultar os avisos do programa</translation>
    </message>
    <message>
        <source>&amp;Compact sidebar</source>
        <translation>Barra lateral &amp;compacta</translation>
    </message>
    <message>
        <source>Show the pages as icons alone</source>
        <translation>Mostrar as páginas só como ícones</translation>
    </message>
    <message>
        <source>Switch between &amp;dark and light</source>
        <translation>Alternar tema &amp;escuro e claro</translation>
    </message>
    <message>
        <source>Use the other theme from now on</source>
        <translation>Usar o outro tema a partir de agora</translation>
    </message>
    <message>
        <source>Switch between &amp;UTC and local time</source>
        <translation>Alternar &amp;UTC e hora local</translation>
    </message>
    <message>
        <source>Write all times in the other zone from now on</source>
        <translation>Escrever todas as horas no outro fuso a partir de agora</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Te&amp;la cheia</translation>
    </message>
    <message>
        <source>Use the whole screen, or no longer</source>
        <translation>Usar a tela inteira, ou deixar de usá-la</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Redefinir layout</translation>
    </message>
    <message>
        <source>Put the docks back where they were at first</source>
        <translation>Recolocar os painéis onde estavam no início</translation>
    </message>
    <message>
        <source>&amp;Tutorial</source>
        <translation>&amp;Tutorial</translation>
    </message>
    <message>
        <source>Your first backtest, step by step</source>
        <translation>O primeiro backtest, passo a passo</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de te&amp;clado</translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation>Listar todos os atalhos</translation>
    </message>
    <message>
        <source>&amp;About Wheelhouse</source>
        <translation>&amp;Sobre o Wheelhouse</translation>
    </message>
    <message>
        <source>Version, licence and what it is built from</source>
        <translation>Versão, licença e componentes usados</translation>
    </message>
    <message>
        <source>End the program; asks what becomes of bots and jobs that are at work</source>
        <translation>Encerrar o programa; pergunta o que fazer com os bots e tarefas ativos</translation>
    </message>
    <message>
        <source>&amp;New bot…</source>
        <translation>&amp;Novo bot…</translation>
    </message>
    <message>
        <source>Choose strategy, market and limits of a new bot</source>
        <translation>Escolher estratégia, mercado e limites de um novo bot</translation>
    </message>
</context>
<context>
    <name>BacktestSetup</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Taxas</translation>
    </message>
    <message>
        <source>Chance and sampling</source>
        <translation>Acaso e amostragem</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Of the notional, for an order that rested; negative is a rebate. Empty with the one below: what the recording says, else 10.</source>
        <translation>Sobre o nocional, para ordens que ficaram no livro; negativo é rebate. Vazio junto com o campo abaixo: o que a gravação indica, senão 10.</translation>
    </message>
    <message>
        <source>Of the notional, for an order that met a resting one. Empty with the one above: what the recording says, else 10.</source>
        <translation>Sobre o nocional, para ordens que encontraram outra no livro. Vazio junto com o campo acima: o que a gravação indica, senão 10.</translation>
    </message>
    <message>
        <source>What fees are paid in: quote, received (what the fill brings), or another asset at a price, as in BNB@600.</source>
        <translation>Em que as taxas são pagas: quote (cotação), received (o que o fill traz) ou outro ativo a um preço, como em BNB@600.</translation>
    </message>
    <message>
        <source>Instead of maker and taker: 30-day volume, maker, taker; as in 0:1:5;1000000:0.5:4.</source>
        <translation>Em vez de maker e taker: volume de 30 dias, maker, taker; como em 0:1:5;1000000:0.5:4.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Limites de risco</translation>
    </message>
</context>
<context>
    <name>BotCommand</name>
    <message numerus="yes">
        <source>%1 bot(s)</source>
        <comment>stop, start, pause</comment>
        <extracomment>%1 is the number, as the country writes it</extracomment>
        <translation>
            <numerusform>%1 bot</numerusform>
            <numerusform>%1 bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <comment>to cancel, to keep</comment>
        <translation>
            <numerusform>%1 ordem</numerusform>
            <numerusform>%1 ordens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 market(s)</source>
        <comment>on</comment>
        <translation>
            <numerusform>%1 mercado</numerusform>
            <numerusform>%1 mercados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 position(s)</source>
        <comment>to close</comment>
        <translation>
            <numerusform>%1 posição</numerusform>
            <numerusform>%1 posições</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop %1, keep %2 on %3, keep positions.</source>
        <translation>Parar %1, manter %2 em %3, manter posições.</translation>
    </message>
    <message>
        <source>Stop %1, keep positions; there are no orders to keep.</source>
        <translation>Parar %1, manter posições; não há ordens a manter.</translation>
    </message>
    <message>
        <source>Stop %1, cancel %2 on %3; there are no positions to close.</source>
        <translation>Parar %1, cancelar %2 em %3; não há posições a fechar.</translation>
    </message>
    <message>
        <source>Stop %1; there are no orders to cancel and no positions to close.</source>
        <translation>Parar %1; não há ordens a cancelar nem posições a fechar.</translation>
    </message>
    <message>
        <source>Stop %1, cancel %2 on %3, close %4 at the market.</source>
        <translation>Parar %1, cancelar %2 em %3, fechar %4 a mercado.</translation>
    </message>
    <message>
        <source>Stop %1, close %2 at the market; there are no orders to cancel.</source>
        <translation>Parar %1, fechar %2 a mercado; não há ordens a cancelar.</translation>
    </message>
    <message>
        <source>Stop %1, cancel %2 on %3, keep positions.</source>
        <translation>Parar %1, cancelar %2 em %3, manter posições.</translation>
    </message>
    <message>
        <source>Stop %1, keep positions; there are no orders to cancel.</source>
        <translation>Parar %1, manter posições; não há ordens a cancelar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) at work already: nothing changes there.</source>
        <translation>
            <numerusform>%1 bot selecionado já está ativo: nele nada muda.</numerusform>
            <numerusform>%1 bots selecionados já estão ativos: neles nada muda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) not running: nothing changes there.</source>
        <translation>
            <numerusform>%1 bot selecionado não está em execução: nele nada muda.</numerusform>
            <numerusform>%1 bots selecionados não estão em execução: neles nada muda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) not paused: nothing changes there.</source>
        <translation>
            <numerusform>%1 bot selecionado não está em pausa: nele nada muda.</numerusform>
            <numerusform>%1 bots selecionados não estão em pausa: neles nada muda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) not at work: nothing changes there.</source>
        <translation>
            <numerusform>%1 bot selecionado não está ativo: nele nada muda.</numerusform>
            <numerusform>%1 bots selecionados não estão ativos: neles nada muda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) at work: they stay. Stop them first.</source>
        <translation>
            <numerusform>%1 bot selecionado está ativo e permanece. Pare-o antes.</numerusform>
            <numerusform>%1 bots selecionados estão ativos e permanecem. Pare-os antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>Iniciar %1?</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>Pausar %1?</translation>
    </message>
    <message>
        <source>Resume %1?</source>
        <translation>Retomar %1?</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>Parar %1?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Start %1 on %2, with %3.</source>
        <translation>Iniciar %1 em %2, com %3.</translation>
    </message>
    <message>
        <source>Pause %1, cancel %2 on %3, keep positions.</source>
        <translation>Pausar %1, cancelar %2 em %3, manter posições.</translation>
    </message>
    <message>
        <source>Pause %1, keep positions; there are no orders to cancel.</source>
        <translation>Pausar %1, manter posições; não há ordens a cancelar.</translation>
    </message>
    <message>
        <source>Resume %1: they place orders again on %2.</source>
        <translation>Retomar %1: voltam a ser enviadas ordens em %2.</translation>
    </message>
    <message>
        <source>Remove %1 with their configurations. What they did stays in the history as long as the engine keeps it.</source>
        <translation>Remover %1 e respectiva configuração. O que foi feito fica no histórico enquanto o motor o guardar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) on engines that do not answer: they are not asked.</source>
        <translation>
            <numerusform>%1 bot selecionado está em um motor que não responde: nada lhe é pedido.</numerusform>
            <numerusform>%1 bots selecionados estão em motores que não respondem: nada lhes é pedido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) started.</source>
        <translation>
            <numerusform>%1 bot iniciado.</numerusform>
            <numerusform>%1 bots iniciados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) paused.</source>
        <translation>
            <numerusform>%1 bot pausado.</numerusform>
            <numerusform>%1 bots pausados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) resumed.</source>
        <translation>
            <numerusform>%1 bot retomado.</numerusform>
            <numerusform>%1 bots retomados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) told to stop.</source>
        <translation>
            <numerusform>Parada pedida a %1 bot.</numerusform>
            <numerusform>Parada pedida a %1 bots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) removed.</source>
        <translation>
            <numerusform>%1 bot removido.</numerusform>
            <numerusform>%1 bots removidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1 on %2.</source>
        <translation>Iniciar %1 em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s): the token for %2 is a viewer&apos;s.</source>
        <translation>
            <numerusform>%1 bot selecionado: o token para %2 é de visualizador.</numerusform>
            <numerusform>%1 bots selecionados: o token para %2 é de visualizador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s): the token for %2 is an operator&apos;s.</source>
        <translation>
            <numerusform>%1 bot selecionado: o token para %2 é de operador.</numerusform>
            <numerusform>%1 bots selecionados: o token para %2 é de operador.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the second market of %2: the bot is asked, and does it on both markets.</source>
        <translation>%1 é o segundo mercado de %2: o pedido vai ao bot, que o cumpre nos dois mercados.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected row(s) are second markets: their bots are asked, and do it on both markets.</source>
        <translation>
            <numerusform>%1 linha selecionada é um segundo mercado: o pedido vai ao seu bot, que o cumpre nos dois mercados.</numerusform>
            <numerusform>%1 linhas selecionadas são segundos mercados: o pedido vai aos seus bots, que o cumprem nos dois mercados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotForms</name>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Funds and timing</source>
        <translation>Fundos e tempos</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Limites de risco</translation>
    </message>
    <message>
        <source>Stop, restart, tags</source>
        <translation>Parada, reinício, tags</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fundos</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Simulated venue</source>
        <translation>Exchange simulada</translation>
    </message>
    <message>
        <source>For people; up to 2000 characters.</source>
        <translation>Para pessoas; até 2000 caracteres.</translation>
    </message>
    <message>
        <source>When it stops</source>
        <translation>Ao parar</translation>
    </message>
    <message>
        <source>How it is found</source>
        <translation>Como é encontrado</translation>
    </message>
    <message>
        <source>Funds on the second market</source>
        <translation>Fundos no segundo mercado</translation>
    </message>
</context>
<context>
    <name>Bots</name>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancel orders, keep the position</source>
        <translation>Cancelar ordens, manter a posição</translation>
    </message>
    <message>
        <source>Keep orders and position</source>
        <translation>Manter ordens e posição</translation>
    </message>
    <message>
        <source>Cancel orders, close the position at the market</source>
        <translation>Cancelar ordens, fechar a posição a mercado</translation>
    </message>
    <message>
        <source>%1 %2 · replay</source>
        <extracomment>a recorded market that is played as if it were live</extracomment>
        <translation>%1 %2 · reprodução</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Não admitido</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Configurado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Reiniciado</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Venue lost</source>
        <translation>Exchange perdida</translation>
    </message>
    <message>
        <source>Venue back</source>
        <translation>Exchange de volta</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fill</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Linhas omitidas</translation>
    </message>
    <message>
        <source>Change of an order refused</source>
        <translation>Modificação de uma ordem recusada</translation>
    </message>
    <message>
        <source>Fills differ from the venue&apos;s</source>
        <translation>Fills diferentes dos da exchange</translation>
    </message>
    <message>
        <source>Unknown order at the venue</source>
        <translation>Ordem desconhecida na exchange</translation>
    </message>
    <message>
        <source>Order refused</source>
        <translation>Ordem recusada</translation>
    </message>
    <message>
        <source>Order rejected</source>
        <translation>Ordem rejeitada</translation>
    </message>
    <message>
        <source>Ended order at the venue</source>
        <translation>Ordem terminada na exchange</translation>
    </message>
    <message>
        <source>State differs from the venue&apos;s</source>
        <translation>Estado diferente do da exchange</translation>
    </message>
    <message>
        <source>Terms differ from the venue&apos;s</source>
        <translation>Condições diferentes das da exchange</translation>
    </message>
    <message>
        <source>Unexplained fill</source>
        <translation>Fill não explicado</translation>
    </message>
    <message>
        <source>Order unknown to the venue</source>
        <translation>Ordem desconhecida pela exchange</translation>
    </message>
    <message>
        <source>Cost budget used up</source>
        <translation>Orçamento de custo esgotado</translation>
    </message>
    <message>
        <source>Adv. MM</source>
        <translation>MM avanç.</translation>
    </message>
    <message>
        <source>A–S</source>
        <translation>A–S</translation>
    </message>
    <message>
        <source>Basic MM</source>
        <translation>MM básico</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>SMA</source>
        <translation>SMA</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ordem</numerusform>
            <numerusform>%n ordens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s): %1 cancelled, positions kept.</source>
        <translation>
            <numerusform>%n bot: cancelar %1, manter posições.</numerusform>
            <numerusform>%n bots: cancelar %1, manter posições.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s): %1 and positions kept.</source>
        <translation>
            <numerusform>%n bot: manter %1 e posições.</numerusform>
            <numerusform>%n bots: manter %1 e posições.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s): %1 cancelled, positions closed at the market.</source>
        <translation>
            <numerusform>%n bot: cancelar %1, fechar posições a mercado.</numerusform>
            <numerusform>%n bots: cancelar %1, fechar posições a mercado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigurationText</name>
    <message>
        <source>%1 (default)</source>
        <extracomment>of a parameter that nothing is said of: &quot;1.0 (default)&quot;</extracomment>
        <translation>%1 (padrão)</translation>
    </message>
</context>
<context>
    <name>ConfigurationView</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Between ticks</source>
        <translation>Entre ticks</translation>
    </message>
    <message>
        <source>When it stops</source>
        <translation>Ao parar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Restarts after failures</source>
        <translation>Reinícios após falhas</translation>
    </message>
    <message>
        <source>Cash on the second market</source>
        <translation>Dinheiro no segundo mercado</translation>
    </message>
    <message>
        <source>Base on the second market</source>
        <translation>Base no segundo mercado</translation>
    </message>
</context>
<context>
    <name>DatasetColumns</name>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>What the last verification found</source>
        <translation>O que a última verificação encontrou</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Verificada: %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events, or candles</source>
        <translation>Eventos, ou candles</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negócios</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Holes that the recording itself tells of</source>
        <translation>Lacunas que a própria gravação declara</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>No disco</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>The format it was imported from, or how it was generated</source>
        <translation>O formato do qual foi importada, ou como foi gerada</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>DatasetText</name>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Long silences</source>
        <translation>Silêncios longos</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fora de ordem</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Crossed book</source>
        <translation>Livro cruzado</translation>
    </message>
    <message>
        <source>Prices of zero</source>
        <translation>Preços zero</translation>
    </message>
    <message>
        <source>Candles whose open or close is not within low and high</source>
        <translation>Candles com abertura ou fechamento fora de mínima e máxima</translation>
    </message>
    <message>
        <source>Starts without a snapshot: far levels are unknown until they change</source>
        <translation>Começa sem snapshot: níveis distantes são desconhecidos até mudarem</translation>
    </message>
    <message>
        <source>Damaged blocks</source>
        <translation>Blocos danificados</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Arquivos danificados</translation>
    </message>
    <message>
        <source>Candles, %1</source>
        <comment>length of a candle</comment>
        <translation>Candles, %1</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negócios</translation>
    </message>
    <message>
        <source>Order by order</source>
        <translation>Ordem a ordem</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Livro de ordens</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Linear contract</source>
        <translation>Contrato linear</translation>
    </message>
    <message>
        <source>Inverse contract</source>
        <translation>Contrato inverso</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>first and last moment</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importação de %1</translation>
    </message>
    <message>
        <source>Generating %1</source>
        <translation>Geração de %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Verificação de %1</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>(E1/E0)^(1/years) − 1 with years of 365.25 days; not available for runs shorter than one day, where it would only magnify noise, or when equity ends at 0 or less</source>
        <translation>(E1/E0)^(1/anos) − 1, com anos de 365.25 dias; não disponível para execuções de menos de um dia, em que só ampliaria o ruído, nem quando o patrimônio termina em 0 ou menos</translation>
    </message>
    <message>
        <source>... 95 % from</source>
        <translation>... 95 % de</translation>
    </message>
    <message>
        <source>... 95 % to</source>
        <translation>... 95 % até</translation>
    </message>
    <message>
        <source>... amended</source>
        <translation>... modificadas</translation>
    </message>
    <message>
        <source>... as maker</source>
        <translation>... como maker</translation>
    </message>
    <message>
        <source>... as taker</source>
        <translation>... como taker</translation>
    </message>
    <message>
        <source>... cancelled</source>
        <translation>... canceladas</translation>
    </message>
    <message>
        <source>... expired</source>
        <translation>... expiradas</translation>
    </message>
    <message>
        <source>... its profit</source>
        <translation>... seu lucro</translation>
    </message>
    <message>
        <source>... of taker fills</source>
        <translation>... dos fills taker</translation>
    </message>
    <message>
        <source>... outside market</source>
        <translation>... fora do mercado</translation>
    </message>
    <message>
        <source>... p-value</source>
        <translation>... valor-p</translation>
    </message>
    <message>
        <source>... refused</source>
        <translation>... recusadas</translation>
    </message>
    <message>
        <source>... rejected</source>
        <translation>... rejeitadas</translation>
    </message>
    <message>
        <source>... standard error</source>
        <translation>... erro padrão</translation>
    </message>
    <message>
        <source>99th percentile of it</source>
        <translation>99º percentil dessa latência</translation>
    </message>
    <message>
        <source>A dashboard</source>
        <translation>Um painel</translation>
    </message>
    <message>
        <source>A ladder that widens with volatility, leans against inventory in price and size, and steps aside in trends.</source>
        <translation>Uma escada que se alarga com a volatilidade, se inclina contra o inventário em preço e tamanho e sai da frente das tendências.</translation>
    </message>
    <message>
        <source>A limit may lie this far from the mid and no further, on either side; where the instrument has a band of its own, the narrower holds. Without a live book with both sides nothing is sent, since there is nothing to measure by. Stop prices are not measured: a stop belongs far from the market, and its limit is measured from the stop.</source>
        <translation>Um limite de preço pode ficar a esta distância do mid e não mais, de qualquer lado; onde o instrumento tem uma banda própria, vale a mais estreita. Sem um livro vivo com os dois lados nada é enviado, pois não há com que medir. Preços de stop não são medidos: um stop deve ficar longe do mercado, e seu limite é medido a partir do stop.</translation>
    </message>
    <message>
        <source>A log of the day</source>
        <translation>Um registro do dia</translation>
    </message>
    <message>
        <source>A time in which the venue answers nothing but refusals: FROM..TO. Repeatable.</source>
        <translation>Um período em que a exchange só responde com recusas: FROM..TO. Repetível.</translation>
    </message>
    <message>
        <source>A: market orders per second and side that reach the mid.</source>
        <translation>A: ordens a mercado por segundo e lado que alcançam o mid.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Advanced market maker</source>
        <translation>Market maker avançado</translation>
    </message>
    <message>
        <source>Adverse selection</source>
        <translation>Seleção adversa</translation>
    </message>
    <message>
        <source>After a fill no new order is shown for this long.</source>
        <translation>Após um fill, nenhuma ordem nova é mostrada por este tempo.</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Tudo investido</translation>
    </message>
    <message>
        <source>Allow short</source>
        <translation>Permitir short</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modificação</translation>
    </message>
    <message>
        <source>An order not further than this from its new price stays and keeps its queue place.</source>
        <translation>Uma ordem que não esteja mais longe que isto do seu novo preço permanece e mantém seu lugar na fila.</translation>
    </message>
    <message>
        <source>An order that would meet an own resting limit order on the other side is refused: cancel that one first. An own order whose cancel has been sent does not count, since the cancel reaches the venue first, and the venue&apos;s own prevention stands behind. A market order meets what lies within the levels that it would reach; stops are left to the venue.</source>
        <translation>Uma ordem que encontraria uma ordem limitada própria no outro lado é recusada: cancelar essa primeiro. Uma ordem própria cujo cancelamento já foi enviado não conta, pois o cancelamento chega antes à exchange, e a prevenção da própria exchange está por trás. Uma ordem a mercado encontra o que está nos níveis que alcançaria; os stops ficam com a exchange.</translation>
    </message>
    <message>
        <source>Annualised volatility of the fundamental price; a year has 365.25 days.</source>
        <translation>Volatilidade anualizada do preço fundamental; um ano tem 365.25 dias.</translation>
    </message>
    <message>
        <source>Arrival rate</source>
        <translation>Taxa de chegada</translation>
    </message>
    <message>
        <source>As soon as the market is tradable, buys with market orders until the position is worth `share` of equity,
and then does nothing more. On contracts the position is `share` times the equity long. A spot account keeps back half
a percent and the fee, so that the order is not refused for want of cash. With `sell_at_end` the position is sold when
the run ends.</source>
        <translation>Assim que o mercado é negociável, compra com ordens a mercado até a posição valer `share` do patrimônio
e depois não faz mais nada. Em contratos, a posição é long de `share` vezes o patrimônio. Uma conta spot reserva meio
por cento e a taxa, para que a ordem não seja recusada por falta de caixa. Com `sell_at_end` a posição é vendida quando
a execução termina.</translation>
    </message>
    <message>
        <source>At the close of each bar the means of the last `fast` and `slow` closes are compared. When the fast one
rises above the slow one, the bot buys with a market order until the position is worth `share` of equity; when it
falls below, it sells everything, or goes as far short on contracts with `allow_short`. Equal averages change nothing.
An order that was not filled at once is tried again at the next bar. The slower period is always taken as the slow
one.</source>
        <translation>No fechamento de cada barra são comparadas as médias dos últimos `fast` e `slow` fechamentos. Quando a rápida
sobe acima da lenta, o bot compra com uma ordem a mercado até a posição valer `share` do patrimônio; quando
cai abaixo, vende tudo ou, em contratos com `allow_short`, fica short na mesma medida. Médias iguais não mudam nada.
Uma ordem que não teve fill imediato é tentada de novo na barra seguinte. O período mais longo é sempre tomado como o
lento.</translation>
    </message>
    <message>
        <source>Avellaneda–Stoikov market maker</source>
        <translation>Market maker de Avellaneda–Stoikov</translation>
    </message>
    <message>
        <source>Average loss</source>
        <translation>Perda média</translation>
    </message>
    <message>
        <source>Average win</source>
        <translation>Ganho médio</translation>
    </message>
    <message>
        <source>Backlog, as a share of the day&apos;s target, beyond which orders cross the spread.</source>
        <translation>Atraso, como proporção da meta do dia, além do qual as ordens cruzam o spread.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Bar interval</source>
        <translation>Intervalo das barras</translation>
    </message>
    <message>
        <source>Bar queue share</source>
        <translation>Fila em barras (proporção)</translation>
    </message>
    <message>
        <source>Bar steps</source>
        <translation>Passos por barra</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base spread</source>
        <translation>Spread base</translation>
    </message>
    <message>
        <source>Basic market maker</source>
        <translation>Market maker básico</translation>
    </message>
    <message>
        <source>Begin of the span, by receive time (ISO 8601, UTC).</source>
        <translation>Início do período, pelo horário de recebimento (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Behind limit</source>
        <translation>Limite de atraso</translation>
    </message>
    <message>
        <source>Best trade</source>
        <translation>Melhor operação</translation>
    </message>
    <message>
        <source>Binance aggregated trades in CSV (data.binance.vision)</source>
        <translation>Negócios agregados da Binance em CSV (data.binance.vision)</translation>
    </message>
    <message>
        <source>Binance candles: 12 CSV columns or REST JSON arrays, ms or us</source>
        <translation>Candles da Binance: CSV de 12 colunas ou arrays JSON da REST, ms ou us</translation>
    </message>
    <message>
        <source>Binance futures T_DEPTH history (snapshot and update CSV)</source>
        <translation>Histórico T_DEPTH de futuros da Binance (CSV de snapshots e atualizações)</translation>
    </message>
    <message>
        <source>Binance raw feed (hftbacktest collector): depth, trades, tickers, snapshots</source>
        <translation>Feed bruto da Binance (coletor hftbacktest): profundidade, negócios, tickers, snapshots</translation>
    </message>
    <message>
        <source>Binance trades in CSV (data.binance.vision)</source>
        <translation>Negócios da Binance em CSV (data.binance.vision)</translation>
    </message>
    <message>
        <source>Book update</source>
        <translation>Atualização do livro</translation>
    </message>
    <message>
        <source>Bound orders by what is shown at the best prices.</source>
        <translation>Limitar as ordens pelo que é mostrado nos melhores preços.</translation>
    </message>
    <message>
        <source>Budget of cost for a day as a share of equity, where `daily_cost` is 0.</source>
        <translation>Orçamento de custo por dia como proporção do patrimônio, quando `daily_cost` é 0.</translation>
    </message>
    <message>
        <source>Budget of cost for a day; 0: by `daily_cost_share`.</source>
        <translation>Orçamento de custo por dia; 0: conforme `daily_cost_share`.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Rajada</translation>
    </message>
    <message>
        <source>Buy and hold</source>
        <translation>Comprar e manter</translation>
    </message>
    <message>
        <source>Buyers less sellers among the uninformed market orders, as a share.</source>
        <translation>Compradores menos vendedores entre as ordens a mercado não informadas, como proporção.</translation>
    </message>
    <message>
        <source>Buys once at the start and holds: the yardstick for every other strategy.</source>
        <translation>Compra uma vez no início e mantém: a referência para todas as outras estratégias.</translation>
    </message>
    <message>
        <source>By how much of the first order each further level is larger.</source>
        <translation>Em quanto, em relação à primeira ordem, cada nível seguinte é maior.</translation>
    </message>
    <message>
        <source>Bybit v5 messages: ob500 history or hftbacktest collector</source>
        <translation>Mensagens Bybit v5: histórico ob500 ou coletor hftbacktest</translation>
    </message>
    <message>
        <source>CAGR</source>
        <translation>CAGR</translation>
    </message>
    <message>
        <source>CAGR ÷ max drawdown</source>
        <translation>CAGR ÷ drawdown máx.</translation>
    </message>
    <message>
        <source>CSV: request_ns,venue_ns,response_ns, ascending.</source>
        <translation>CSV: request_ns,venue_ns,response_ns, em ordem crescente.</translation>
    </message>
    <message>
        <source>CVaR 95 %</source>
        <translation>CVaR 95 %</translation>
    </message>
    <message>
        <source>CVaR 99 %</source>
        <translation>CVaR 99 %</translation>
    </message>
    <message>
        <source>Calm and deep</source>
        <translation>Calmo e profundo</translation>
    </message>
    <message>
        <source>Calmar</source>
        <translation>Calmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancels per fill</source>
        <translation>Cancelamentos por fill</translation>
    </message>
    <message>
        <source>Cap on the size of a market order.</source>
        <translation>Teto do tamanho de uma ordem a mercado.</translation>
    </message>
    <message>
        <source>Caps new orders and amendments per second by a bucket of tokens: `burst` may go at once, and `max_per_second` come back each second. What another rule refuses takes no token, and a cancel needs none.</source>
        <translation>Limita as novas ordens e modificações por segundo com um balde de fichas: `burst` podem sair de uma vez, e `max_per_second` voltam a cada segundo. O que outra regra recusa não consome ficha, e um cancelamento não precisa de nenhuma.</translation>
    </message>
    <message>
        <source>Caps the number of live orders; one whose cancel is under way still counts. An amendment adds none.</source>
        <translation>Limita o número de ordens vivas; uma cujo cancelamento está a caminho ainda conta. Uma modificação não acrescenta nenhuma.</translation>
    </message>
    <message>
        <source>Caps the position that would stand if this order and every open one on its side were filled, and none on the other. An order that does not make the position larger than it is passes whatever the limit. A reduce-only order may not be larger than what it closes.</source>
        <translation>Limita a posição que resultaria se esta ordem e todas as abertas do seu lado tivessem fill, e nenhuma do outro. Uma ordem que não torna a posição maior do que é passa, seja qual for o limite. Uma ordem reduce-only não pode ser maior do que o que fecha.</translation>
    </message>
    <message>
        <source>Caps the quantity and the notional of one order. An amended order counts with its new total. A market order is valued at the touch that it would take, a stop at its trigger.</source>
        <translation>Limita a quantidade e o nocional de uma ordem. Uma ordem modificada conta com seu novo total. Uma ordem a mercado é avaliada no melhor preço que tomaria; um stop, no seu gatilho.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Chance that levels over which the price moves are bought or sold out instead of cancelled: the source of adverse selection.</source>
        <translation>Probabilidade de que níveis sobre os quais o preço passa sejam comprados ou vendidos até o fim em vez de cancelados: a origem da seleção adversa.</translation>
    </message>
    <message>
        <source>Churn rate</source>
        <translation>Taxa de renovação</translation>
    </message>
    <message>
        <source>Coinbase Advanced Trade candles in JSON</source>
        <translation>Candles da Coinbase Advanced Trade em JSON</translation>
    </message>
    <message>
        <source>Contracts only: how many times its margin a position may be worth.</source>
        <translation>Só contratos: quantas vezes a sua margem uma posição pode valer.</translation>
    </message>
    <message>
        <source>Cover fees</source>
        <translation>Cobrir taxas</translation>
    </message>
    <message>
        <source>Crash activity</source>
        <translation>Atividade na queda</translation>
    </message>
    <message>
        <source>Crash at</source>
        <translation>Momento da queda</translation>
    </message>
    <message>
        <source>Crash depth</source>
        <translation>Profundidade da queda</translation>
    </message>
    <message>
        <source>Crash duration</source>
        <translation>Duração da queda</translation>
    </message>
    <message>
        <source>Crash liquidity</source>
        <translation>Liquidez na queda</translation>
    </message>
    <message>
        <source>CryptoDataDownload candles, every layout since 2017</source>
        <translation>Candles da CryptoDataDownload, todos os formatos desde 2017</translation>
    </message>
    <message>
        <source>Daily cost</source>
        <translation>Custo diário</translation>
    </message>
    <message>
        <source>Daily cost share</source>
        <translation>Custo diário (proporção)</translation>
    </message>
    <message>
        <source>Daily target</source>
        <translation>Meta diária</translation>
    </message>
    <message>
        <source>Daily target share</source>
        <translation>Meta diária (proporção)</translation>
    </message>
    <message>
        <source>Dense at the touch</source>
        <translation>Denso no topo do livro</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Depth growth</source>
        <translation>Crescimento da profundidade</translation>
    </message>
    <message>
        <source>Depth noise</source>
        <translation>Ruído da profundidade</translation>
    </message>
    <message>
        <source>Depth profile</source>
        <translation>Perfil da profundidade</translation>
    </message>
    <message>
        <source>Depth share</source>
        <translation>Proporção da profundidade</translation>
    </message>
    <message>
        <source>Deviation of a log jump, δ.</source>
        <translation>Desvio de um salto logarítmico, δ.</translation>
    </message>
    <message>
        <source>Deviation of the feed latency, which is latency - jitter plus an exponential; at most the latency.</source>
        <translation>Desvio da latência do feed, que é latência - jitter mais uma exponencial; no máximo a latência.</translation>
    </message>
    <message>
        <source>Distance between levels, of the start price; rounded to whole ticks, at least one.</source>
        <translation>Distância entre níveis, em relação ao preço inicial; arredondada a ticks inteiros, no mínimo um.</translation>
    </message>
    <message>
        <source>Distance between levels.</source>
        <translation>Distância entre níveis.</translation>
    </message>
    <message>
        <source>Distance between the best prices when both are there, of the start price; rounded to whole ticks, at least one.</source>
        <translation>Distância entre os melhores preços quando ambos existem, em relação ao preço inicial; arredondada a ticks inteiros, no mínimo um.</translation>
    </message>
    <message>
        <source>Distance from the first to the last level.</source>
        <translation>Distância do primeiro ao último nível.</translation>
    </message>
    <message>
        <source>Distance of the base share from its target at which one side&apos;s size reaches 0 and the other&apos;s doubles.</source>
        <translation>Distância entre a proporção da base e sua meta em que o tamanho de um lado chega a 0 e o do outro dobra.</translation>
    </message>
    <message>
        <source>Distance of the base share from its target at which the side that adds to it is no longer shown.</source>
        <translation>Distância entre a proporção da base e sua meta em que o lado que a aumenta deixa de ser mostrado.</translation>
    </message>
    <message>
        <source>Distance of the base share from its target at which the skews are full.</source>
        <translation>Distância entre a proporção da base e sua meta em que os skews são plenos.</translation>
    </message>
    <message>
        <source>Distance of the first level from the mid, on each side.</source>
        <translation>Distância do primeiro nível ao mid, de cada lado.</translation>
    </message>
    <message>
        <source>Do not buy while the market has been silent for this long, or for three times its usual pause where that is longer.</source>
        <translation>Não comprar enquanto o mercado estiver em silêncio por este tempo, ou por três vezes sua pausa usual quando esta é mais longa.</translation>
    </message>
    <message>
        <source>Do not show the side that would trade against a trend.</source>
        <translation>Não mostrar o lado que negociaria contra uma tendência.</translation>
    </message>
    <message>
        <source>Down drift</source>
        <translation>Drift de queda</translation>
    </message>
    <message>
        <source>Drawdown duration</source>
        <translation>Duração do drawdown</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Drift added in the falling state.</source>
        <translation>Drift somado no estado de queda.</translation>
    </message>
    <message>
        <source>Drift added in the rising state.</source>
        <translation>Drift somado no estado de alta.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Each way takes its own fixed time.</source>
        <translation>Cada sentido leva seu próprio tempo fixo.</translation>
    </message>
    <message>
        <source>End of the span, exclusive.</source>
        <translation>Fim do período, exclusivo.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Even and cheap</source>
        <translation>Uniforme e barato</translation>
    </message>
    <message>
        <source>Every `interval` the bot reports these gauges; one that cannot be known yet is left out, never 0.

| Gauge | Unit | Meaning |
|---|---|---|
| `base_balance`, `quote_balance` | base, quote | total of either asset; for contracts the position and the settle asset |
| `total_value` | settle asset | equity at the mid |
| `base_share` | share | value held in base ÷ equity; for contracts exposure ÷ equity |
| `inventory_skew` | share | base share less `target_base_share` (for contracts 0.5 is flat, as for the market makers) |
| `mid`, `micro_price` | quote | mid; mid weighted by the opposite best quantities |
| `spread`, `spread_bps` | quote, bps | best ask − best bid |
| `volatility_1m`, `_5m`, `_60m` | share per year | realised over mids a second apart, from the first full minute on |
| `depth_bid_1pct`, `_2pct`, `_5pct`, `depth_ask_…` | base | quantity within so much of the mid (contracts for inverse instruments) |
| `imbalance` | | (bid − ask) ÷ (bid + ask) of the best quantities, −1 to 1 |
| `trade_rate` | 1/s | trades, with a memory of `flow_half_life` |
| `taker_buy_share` | share | quantity bought by takers ÷ quantity traded, with the same memory |
| `feed_latency_p50`, `_p99` | ms | receive time − venue time of the last 2,000 messages |
| `staleness` | ms | time since the last message |</source>
        <translation>A cada `interval` o bot informa estes indicadores; um que ainda não se possa conhecer é omitido, nunca 0.

| Indicador | Unidade | Significado |
|---|---|---|
| `base_balance`, `quote_balance` | base, cotação | total de cada ativo; em contratos, a posição e o ativo de liquidação |
| `total_value` | ativo de liquidação | patrimônio ao mid |
| `base_share` | proporção | valor mantido em base ÷ patrimônio; em contratos, exposição ÷ patrimônio |
| `inventory_skew` | proporção | proporção da base menos `target_base_share` (em contratos 0.5 é posição zerada, como nos market makers) |
| `mid`, `micro_price` | cotação | mid; mid ponderado pelas melhores quantidades opostas |
| `spread`, `spread_bps` | cotação, bps | melhor ask − melhor bid |
| `volatility_1m`, `_5m`, `_60m` | proporção por ano | realizada sobre mids com um segundo de distância, a partir do primeiro minuto completo |
| `depth_bid_1pct`, `_2pct`, `_5pct`, `depth_ask_…` | base | quantidade a até essa distância do mid (contratos em instrumentos inversos) |
| `imbalance` | | (bid − ask) ÷ (bid + ask) das melhores quantidades, −1 a 1 |
| `trade_rate` | 1/s | negócios, com memória de `flow_half_life` |
| `taker_buy_share` | proporção | quantidade comprada por takers ÷ quantidade negociada, com a mesma memória |
| `feed_latency_p50`, `_p99` | ms | horário de recebimento − horário da exchange das últimas 2000 mensagens |
| `staleness` | ms | tempo desde a última mensagem |</translation>
    </message>
    <message>
        <source>Every quote stands further from the mid by the maker fee, so that distances and spreads are what is earned after fees; a maker that quotes nearer than its fee loses on every round trip.</source>
        <translation>Cada cotação fica mais longe do mid pelo valor da taxa maker, de modo que distâncias e spreads são o que se ganha depois das taxas; um maker que cota mais perto que sua taxa perde em cada ida e volta.</translation>
    </message>
    <message>
        <source>Every second, with a short memory.</source>
        <translation>A cada segundo, com memória curta.</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>Expectancy in R</source>
        <translation>Expectativa em R</translation>
    </message>
    <message>
        <source>Expected growth of the fundamental price, continuously compounded.</source>
        <translation>Crescimento esperado do preço fundamental, em capitalização contínua.</translation>
    </message>
    <message>
        <source>Exponent of the power law: P(size &gt; x) = (minimum/x)^alpha.</source>
        <translation>Expoente da lei de potência: P(tamanho &gt; x) = (mínimo/x)^alfa.</translation>
    </message>
    <message>
        <source>Exponent: the higher, the more cancellations are thought to come from behind us.</source>
        <translation>Expoente: quanto maior, mais se supõe que os cancelamentos vêm de trás de nós.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fator</translation>
    </message>
    <message>
        <source>Factor on the rate of market orders in the fall; most of them sell.</source>
        <translation>Fator sobre a frequência de ordens a mercado na queda; a maioria delas vende.</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Feed p50</source>
        <translation>Feed p50</translation>
    </message>
    <message>
        <source>Feed p99</source>
        <translation>Feed p99</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Taxas</translation>
    </message>
    <message>
        <source>Fees in bps: MAKER,TAKER or maker=M,taker=T,currency=quote|received|ASSET@PRICE or tiers=...</source>
        <translation>Taxas em bps: MAKER,TAKER ou maker=M,taker=T,currency=quote|received|ASSET@PRICE ou tiers=...</translation>
    </message>
    <message>
        <source>Fifty thousand a day in small passive orders; crossing only when far behind.</source>
        <translation>Cinquenta mil por dia em pequenas ordens passivas; só cruza o spread quando muito atrasado.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Fill delay</source>
        <translation>Pausa após fill</translation>
    </message>
    <message>
        <source>Fill ratio</source>
        <translation>Proporção de fills</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Final equity</source>
        <translation>Patrimônio final</translation>
    </message>
    <message>
        <source>Five growing levels that start 10 bps from the mid and are renewed every 15 seconds: for pairs that move slowly.</source>
        <translation>Cinco níveis crescentes que começam a 10 bps do mid e são renovados a cada 15 segundos: para pares que se movem devagar.</translation>
    </message>
    <message>
        <source>Fixed times, and a venue that refuses new and amended orders with a probability that grows with the event rate.</source>
        <translation>Tempos fixos e uma exchange que recusa ordens novas e modificadas com uma probabilidade que cresce com a frequência de eventos.</translation>
    </message>
    <message>
        <source>Flash crash</source>
        <translation>Flash crash</translation>
    </message>
    <message>
        <source>Flat by the hour</source>
        <translation>Zerado a cada hora</translation>
    </message>
    <message>
        <source>Flow half life</source>
        <translation>Meia-vida do fluxo</translation>
    </message>
    <message>
        <source>Freqtrade candles in JSON (.json, .json.gz)</source>
        <translation>Candles do Freqtrade em JSON (.json, .json.gz)</translation>
    </message>
    <message>
        <source>Freqtrade trades in JSON (.json, .json.gz)</source>
        <translation>Negócios do Freqtrade em JSON (.json, .json.gz)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From the venue to us: acknowledgement, fill, refusal.</source>
        <translation>Da exchange até nós: confirmação, fill, recusa.</translation>
    </message>
    <message>
        <source>From us to the venue, for a cancel.</source>
        <translation>De nós até a exchange, para um cancelamento.</translation>
    </message>
    <message>
        <source>From us to the venue, for a change.</source>
        <translation>De nós até a exchange, para uma modificação.</translation>
    </message>
    <message>
        <source>From us to the venue, for a new order.</source>
        <translation>De nós até a exchange, para uma ordem nova.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Saturação</translation>
    </message>
    <message>
        <source>Fundamental price at the start.</source>
        <translation>Preço fundamental no início.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Further distance of each level after the first.</source>
        <translation>Distância adicional de cada nível após o primeiro.</translation>
    </message>
    <message>
        <source>Garch</source>
        <translation>Garch</translation>
    </message>
    <message>
        <source>Garch alpha</source>
        <translation>Alfa do Garch</translation>
    </message>
    <message>
        <source>Garch beta</source>
        <translation>Beta do Garch</translation>
    </message>
    <message>
        <source>Garch interval</source>
        <translation>Intervalo do Garch</translation>
    </message>
    <message>
        <source>Geometric random walk: the plainest market.</source>
        <translation>Passeio aleatório geométrico: o mercado mais simples.</translation>
    </message>
    <message>
        <source>Go short on a downward cross, where the instrument is a contract.</source>
        <translation>Ficar short em um cruzamento para baixo, quando o instrumento é um contrato.</translation>
    </message>
    <message>
        <source>Golden cross</source>
        <translation>Cruzamento dourado</translation>
    </message>
    <message>
        <source>Greatest distance of the holding from where it was at the start, as a share of equity.</source>
        <translation>Maior distância entre o inventário e o seu valor no início, como proporção do patrimônio.</translation>
    </message>
    <message>
        <source>Greatest share of the thinner side&apos;s best quantity.</source>
        <translation>Maior proporção da melhor quantidade do lado mais fino.</translation>
    </message>
    <message>
        <source>Greatest total spread.</source>
        <translation>Maior spread total.</translation>
    </message>
    <message>
        <source>Greatest value of an order as a share of equity.</source>
        <translation>Maior valor de uma ordem como proporção do patrimônio.</translation>
    </message>
    <message>
        <source>Greatest value of an order; 0: by `max_order_share`.</source>
        <translation>Maior valor de uma ordem; 0: conforme `max_order_share`.</translation>
    </message>
    <message>
        <source>Grid of the equity curve; 0s: 1h, or 1d beyond 90 days.</source>
        <translation>Grade da curva de patrimônio; 0s: 1h, ou 1d acima de 90 dias.</translation>
    </message>
    <message>
        <source>Half and half</source>
        <translation>Meio a meio</translation>
    </message>
    <message>
        <source>Half life</source>
        <translation>Meia-vida</translation>
    </message>
    <message>
        <source>Half the equity long or short on a perpetual contract.</source>
        <translation>Metade do patrimônio, long ou short, em um contrato perpétuo.</translation>
    </message>
    <message>
        <source>Half-life of the exponential weights, or the time that the bars span.</source>
        <translation>Meia-vida dos pesos exponenciais, ou o tempo que as barras abrangem.</translation>
    </message>
    <message>
        <source>Half-life or window of the volatility.</source>
        <translation>Meia-vida ou janela da volatilidade.</translation>
    </message>
    <message>
        <source>Half-spread without volatility.</source>
        <translation>Meio spread sem volatilidade.</translation>
    </message>
    <message>
        <source>Half-width of the uniform factor on each drawn quantity.</source>
        <translation>Meia largura do fator uniforme sobre cada quantidade sorteada.</translation>
    </message>
    <message>
        <source>Highest probability of a refusal.</source>
        <translation>Maior probabilidade de uma recusa.</translation>
    </message>
    <message>
        <source>Holding at the start, in the base asset (none for linear contracts).</source>
        <translation>Posição no início, no ativo base (nenhuma em contratos lineares).</translation>
    </message>
    <message>
        <source>Holding, longest</source>
        <translation>Permanência, a mais longa</translation>
    </message>
    <message>
        <source>Holding, mean</source>
        <translation>Permanência, média</translation>
    </message>
    <message>
        <source>Holding, median</source>
        <translation>Permanência, mediana</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>Horizon mode</source>
        <translation>Modo do horizonte</translation>
    </message>
    <message>
        <source>Hourly, both ways</source>
        <translation>Por hora, nos dois sentidos</translation>
    </message>
    <message>
        <source>How far a full skew shifts the centre of the quotes.</source>
        <translation>Quanto um skew pleno desloca o centro das cotações.</translation>
    </message>
    <message>
        <source>How far it falls, as a share of the price.</source>
        <translation>Quanto cai, como proporção do preço.</translation>
    </message>
    <message>
        <source>How long an order waits at its own side&apos;s best price.</source>
        <translation>Quanto tempo uma ordem espera no melhor preço do seu próprio lado.</translation>
    </message>
    <message>
        <source>How long it falls.</source>
        <translation>Quanto tempo dura a queda.</translation>
    </message>
    <message>
        <source>How long it stays silent.</source>
        <translation>Quanto tempo fica em silêncio.</translation>
    </message>
    <message>
        <source>How long the recovery takes.</source>
        <translation>Quanto tempo leva a recuperação.</translation>
    </message>
    <message>
        <source>How many feed latencies one way takes.</source>
        <translation>Quantas latências do feed um sentido leva.</translation>
    </message>
    <message>
        <source>How many may go at once after a pause.</source>
        <translation>Quantas podem sair de uma vez após uma pausa.</translation>
    </message>
    <message>
        <source>How market data reaches the bot: recorded, or a fixed latency.</source>
        <translation>Como os dados de mercado chegam ao bot: como gravados, ou com latência fixa.</translation>
    </message>
    <message>
        <source>How much a full skew takes from one side&apos;s sizes and adds to the other&apos;s.</source>
        <translation>Quanto um skew pleno tira dos tamanhos de um lado e acrescenta aos do outro.</translation>
    </message>
    <message>
        <source>How much of the expected volatility is added to the half-spread.</source>
        <translation>Quanto da volatilidade esperada é somado ao meio spread.</translation>
    </message>
    <message>
        <source>How often the gauges are reported.</source>
        <translation>Com que frequência os indicadores são informados.</translation>
    </message>
    <message>
        <source>How often the price moves and the venue publishes its book.</source>
        <translation>Com que frequência o preço se move e a exchange publica seu livro.</translation>
    </message>
    <message>
        <source>How often the quotes are renewed.</source>
        <translation>Com que frequência as cotações são renovadas.</translation>
    </message>
    <message>
        <source>How often the variance is renewed; at least the step.</source>
        <translation>Com que frequência a variância é renovada; no mínimo o passo.</translation>
    </message>
    <message>
        <source>How the mean quantity goes from the best level to the furthest.</source>
        <translation>Como a quantidade média vai do melhor nível ao mais distante.</translation>
    </message>
    <message>
        <source>How the target is spread over the day.</source>
        <translation>Como a meta é distribuída ao longo do dia.</translation>
    </message>
    <message>
        <source>How volatility is forecast.</source>
        <translation>Como a volatilidade é prevista.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desequilíbrio</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Informed share</source>
        <translation>Proporção informada</translation>
    </message>
    <message>
        <source>Initial equity</source>
        <translation>Patrimônio inicial</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventário</translation>
    </message>
    <message>
        <source>Inventory half-life</source>
        <translation>Meia-vida do inventário</translation>
    </message>
    <message>
        <source>Inventory range</source>
        <translation>Faixa de inventário</translation>
    </message>
    <message>
        <source>Inventory shift</source>
        <translation>Deslocamento por inventário</translation>
    </message>
    <message>
        <source>Inventory skew</source>
        <translation>Skew de inventário</translation>
    </message>
    <message>
        <source>Jump deviation</source>
        <translation>Desvio dos saltos</translation>
    </message>
    <message>
        <source>Jump diffusion</source>
        <translation>Difusão com saltos</translation>
    </message>
    <message>
        <source>Jump mean</source>
        <translation>Média dos saltos</translation>
    </message>
    <message>
        <source>Jump rate</source>
        <translation>Taxa de saltos</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Curtose</translation>
    </message>
    <message>
        <source>Larger orders when behind the plan, up to twofold.</source>
        <translation>Ordens maiores quando atrasado em relação ao plano, até o dobro.</translation>
    </message>
    <message>
        <source>Largest distance of a limit from the mid, as a share of the mid; 0 for none.</source>
        <translation>Maior distância de um limite de preço ao mid, como proporção do mid; 0 para nenhuma.</translation>
    </message>
    <message>
        <source>Largest notional of one order, in the settle asset; 0 for no limit.</source>
        <translation>Maior nocional de uma ordem, no ativo de liquidação; 0 para sem limite.</translation>
    </message>
    <message>
        <source>Largest position either way, in the base asset (inverse contracts: in contracts); 0 for no limit.</source>
        <translation>Maior posição em qualquer sentido, no ativo base (contratos inversos: em contratos); 0 para sem limite.</translation>
    </message>
    <message>
        <source>Largest quantity of one order, in the base asset (inverse contracts: in contracts); 0 for no limit.</source>
        <translation>Maior quantidade de uma ordem, no ativo base (contratos inversos: em contratos); 0 para sem limite.</translation>
    </message>
    <message>
        <source>Largest value of the position at the mid, in the settle asset; 0 for no limit.</source>
        <translation>Maior valor da posição ao mid, no ativo de liquidação; 0 para sem limite.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Latency jitter</source>
        <translation>Jitter da latência</translation>
    </message>
    <message>
        <source>Latency of orders: MODEL or MODEL:key=value,...</source>
        <translation>Latência das ordens: MODEL ou MODEL:key=value,...</translation>
    </message>
    <message>
        <source>Least half-spread: distance of the first level from the centre.</source>
        <translation>Menor meio spread: distância do primeiro nível ao centro.</translation>
    </message>
    <message>
        <source>Least size of a market order; sizes above follow a power law.</source>
        <translation>Menor tamanho de uma ordem a mercado; tamanhos acima seguem uma lei de potência.</translation>
    </message>
    <message>
        <source>Least total spread.</source>
        <translation>Menor spread total.</translation>
    </message>
    <message>
        <source>Least value of an order as a share of equity.</source>
        <translation>Menor valor de uma ordem como proporção do patrimônio.</translation>
    </message>
    <message>
        <source>Least value of an order, where the instrument states none.</source>
        <translation>Menor valor de uma ordem, quando o instrumento não indica nenhum.</translation>
    </message>
    <message>
        <source>Least value of an order; 0: by `min_order_share`.</source>
        <translation>Menor valor de uma ordem; 0: conforme `min_order_share`.</translation>
    </message>
    <message>
        <source>Length of a bar for `garman_klass`.</source>
        <translation>Duração de uma barra para `garman_klass`.</translation>
    </message>
    <message>
        <source>Length of a bar.</source>
        <translation>Duração de uma barra.</translation>
    </message>
    <message>
        <source>Length of a candle; with it the tape holds candles made from the price directly. 0s: events.</source>
        <translation>Duração de um candle; com ela a fita contém candles feitos diretamente do preço. 0s: eventos.</translation>
    </message>
    <message>
        <source>Level step</source>
        <translation>Passo entre níveis</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Níveis</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Alavancagem</translation>
    </message>
    <message>
        <source>Long while the fast simple average of closes is above the slow one: the yardstick among trend followers.</source>
        <translation>Long enquanto a média simples rápida dos fechamentos está acima da lenta: a referência entre os seguidores de tendência.</translation>
    </message>
    <message>
        <source>Longest loss streak</source>
        <translation>Maior sequência de perdas</translation>
    </message>
    <message>
        <source>Longest win streak</source>
        <translation>Maior sequência de ganhos</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Perdas</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>MAE, mean</source>
        <translation>MAE, média</translation>
    </message>
    <message>
        <source>MAE, worst</source>
        <translation>MAE, pior</translation>
    </message>
    <message>
        <source>MFE, best</source>
        <translation>MFE, melhor</translation>
    </message>
    <message>
        <source>MFE, mean</source>
        <translation>MFE, média</translation>
    </message>
    <message>
        <source>Market making</source>
        <translation>Market making</translation>
    </message>
    <message>
        <source>Market metrics monitor</source>
        <translation>Monitor de métricas do mercado</translation>
    </message>
    <message>
        <source>Market order rate</source>
        <translation>Frequência de ordens a mercado</translation>
    </message>
    <message>
        <source>Market return</source>
        <translation>Retorno do mercado</translation>
    </message>
    <message>
        <source>Max count</source>
        <translation>Número máx.</translation>
    </message>
    <message>
        <source>Max distance</source>
        <translation>Distância máx.</translation>
    </message>
    <message>
        <source>Max drawdown</source>
        <translation>Drawdown máx.</translation>
    </message>
    <message>
        <source>Max inventory</source>
        <translation>Inventário máx.</translation>
    </message>
    <message>
        <source>Max notional</source>
        <translation>Nocional máx.</translation>
    </message>
    <message>
        <source>Max open orders</source>
        <translation>Máx. de ordens abertas</translation>
    </message>
    <message>
        <source>Max order</source>
        <translation>Ordem máx.</translation>
    </message>
    <message>
        <source>Max order share</source>
        <translation>Ordem máx. (proporção)</translation>
    </message>
    <message>
        <source>Max per second</source>
        <translation>Máx. por segundo</translation>
    </message>
    <message>
        <source>Max quantity</source>
        <translation>Quantidade máx.</translation>
    </message>
    <message>
        <source>Max request rate</source>
        <translation>Frequência máx. de pedidos</translation>
    </message>
    <message>
        <source>Max spread</source>
        <translation>Spread máx.</translation>
    </message>
    <message>
        <source>Mean down</source>
        <translation>Média em queda</translation>
    </message>
    <message>
        <source>Mean feed latency, venue time to receive time.</source>
        <translation>Latência média do feed, do horário da exchange ao horário de recebimento.</translation>
    </message>
    <message>
        <source>Mean number of jumps, λ.</source>
        <translation>Número médio de saltos, λ.</translation>
    </message>
    <message>
        <source>Mean number of orders in a new level (level 3).</source>
        <translation>Número médio de ordens em um nível novo (level 3).</translation>
    </message>
    <message>
        <source>Mean number of uninformed market orders (Poisson).</source>
        <translation>Número médio de ordens a mercado não informadas (Poisson).</translation>
    </message>
    <message>
        <source>Mean of a log jump, m.</source>
        <translation>Média de um salto logarítmico, m.</translation>
    </message>
    <message>
        <source>Mean price</source>
        <translation>Preço médio</translation>
    </message>
    <message>
        <source>Mean quantity of the best level.</source>
        <translation>Quantidade média do melhor nível.</translation>
    </message>
    <message>
        <source>Mean quantity of the furthest level as a multiple of the best level&apos;s.</source>
        <translation>Quantidade média do nível mais distante como múltiplo da do melhor nível.</translation>
    </message>
    <message>
        <source>Mean reversion</source>
        <translation>Reversão à média</translation>
    </message>
    <message>
        <source>Mean stay in the falling state.</source>
        <translation>Permanência média no estado de queda.</translation>
    </message>
    <message>
        <source>Mean stay in the rising state.</source>
        <translation>Permanência média no estado de alta.</translation>
    </message>
    <message>
        <source>Mean up</source>
        <translation>Média em alta</translation>
    </message>
    <message>
        <source>Measured rows of request, venue and response time, linearly interpolated, clamped at the edges.</source>
        <translation>Linhas medidas com horários de pedido, exchange e resposta, interpoladas linearmente e limitadas às bordas.</translation>
    </message>
    <message>
        <source>Measures the market and the account, and never trades.</source>
        <translation>Mede o mercado e a conta e nunca negocia.</translation>
    </message>
    <message>
        <source>Medians per way with a log-normal spread: rare slow messages.</source>
        <translation>Medianas por sentido com dispersão log-normal: mensagens lentas raras.</translation>
    </message>
    <message>
        <source>Memory of the estimate of κ and A.</source>
        <translation>Memória da estimativa de κ e A.</translation>
    </message>
    <message>
        <source>Memory of the trade rate and the taker buy share.</source>
        <translation>Memória da frequência de negócios e da proporção de compras de takers.</translation>
    </message>
    <message>
        <source>Mid against us 1 s</source>
        <translation>Mid contra nós 1 s</translation>
    </message>
    <message>
        <source>Mid against us 30 s</source>
        <translation>Mid contra nós 30 s</translation>
    </message>
    <message>
        <source>Mid against us 5 s</source>
        <translation>Mid contra nós 5 s</translation>
    </message>
    <message>
        <source>Min notional</source>
        <translation>Nocional mín.</translation>
    </message>
    <message>
        <source>Min order</source>
        <translation>Ordem mín.</translation>
    </message>
    <message>
        <source>Min order share</source>
        <translation>Ordem mín. (proporção)</translation>
    </message>
    <message>
        <source>Min spread</source>
        <translation>Spread mín.</translation>
    </message>
    <message>
        <source>Most live orders at a time; 0 for no limit.</source>
        <translation>Máximo de ordens vivas ao mesmo tempo; 0 para sem limite.</translation>
    </message>
    <message>
        <source>Movement over the window that counts as a trend.</source>
        <translation>Movimento ao longo da janela que conta como tendência.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Lucro líquido</translation>
    </message>
    <message>
        <source>New orders and amends that the venue allows; 0: no limit.</source>
        <translation>Novas ordens e modificações que a exchange permite; 0: sem limite.</translation>
    </message>
    <message>
        <source>No asks while the mid is at or below this; 0: no floor.</source>
        <translation>Sem asks enquanto o mid estiver neste valor ou abaixo; 0: sem piso.</translation>
    </message>
    <message>
        <source>No bids while the mid is at or above this; 0: no ceiling.</source>
        <translation>Sem bids enquanto o mid estiver neste valor ou acima; 0: sem teto.</translation>
    </message>
    <message>
        <source>No new order while the spread is wider than this.</source>
        <translation>Nenhuma ordem nova enquanto o spread for mais largo que isto.</translation>
    </message>
    <message>
        <source>No trading while the market has been silent for this long, or for three times its usual pause where that is longer.</source>
        <translation>Não negociar enquanto o mercado estiver em silêncio por este tempo, ou por três vezes sua pausa usual quando esta é mais longa.</translation>
    </message>
    <message>
        <source>Nothing is ordered that the account could not pay for if it and all open orders were filled. Spot: a buy needs its value in quote with the worst fee of the first tier (market orders: at the deepest level that they would reach), a sell needs the base asset. Contracts: the position that would stand if every open order on this side were filled, valued at the mid, may be `leverage` times the wallet with unrealised profit; reduce-only orders and orders that do not make the position larger are exempt.</source>
        <translation>Não se envia nada que a conta não pudesse pagar se isso e todas as ordens abertas tivessem fill. Spot: uma compra precisa do seu valor em cotação com a pior taxa da primeira faixa (ordens a mercado: no nível mais profundo que alcançariam), uma venda precisa do ativo base. Contratos: a posição que resultaria se toda ordem aberta deste lado tivesse fill, avaliada ao mid, pode ser `leverage` vezes a carteira com lucro não realizado; ordens reduce-only e ordens que não aumentam a posição ficam isentas.</translation>
    </message>
    <message>
        <source>Nothing is shown while the annualised volatility is above this; 0: no cap.</source>
        <translation>Nada é mostrado enquanto a volatilidade anualizada estiver acima disto; 0: sem teto.</translation>
    </message>
    <message>
        <source>Number of orders on each side.</source>
        <translation>Número de ordens de cada lado.</translation>
    </message>
    <message>
        <source>Offset direction</source>
        <translation>Direção das distâncias</translation>
    </message>
    <message>
        <source>Offset distribution</source>
        <translation>Distribuição das distâncias</translation>
    </message>
    <message>
        <source>Omega</source>
        <translation>Omega</translation>
    </message>
    <message>
        <source>On bars: share of the volume that reaches a resting order.</source>
        <translation>Em barras: proporção do volume que chega a uma ordem que ficou no livro.</translation>
    </message>
    <message>
        <source>Once a minute, against an account that holds quote only.</source>
        <translation>Uma vez por minuto, contra uma conta que só tem cotação.</translation>
    </message>
    <message>
        <source>One level that leads the best price, with a narrow inventory range: for venues with a maker rebate.</source>
        <translation>Um nível que lidera o melhor preço, com faixa de inventário estreita: para exchanges com rebate maker.</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Ordens abertas</translation>
    </message>
    <message>
        <source>Open profit</source>
        <translation>Lucro em aberto</translation>
    </message>
    <message>
        <source>Order flow</source>
        <translation>Fluxo de ordens</translation>
    </message>
    <message>
        <source>Order optimisation</source>
        <translation>Otimização de ordens</translation>
    </message>
    <message>
        <source>Order p50</source>
        <translation>Ordem p50</translation>
    </message>
    <message>
        <source>Order p99</source>
        <translation>Ordem p99</translation>
    </message>
    <message>
        <source>Order rate</source>
        <translation>Frequência de ordens</translation>
    </message>
    <message>
        <source>Order size</source>
        <translation>Tamanho da ordem</translation>
    </message>
    <message>
        <source>Order size share</source>
        <translation>Tamanho da ordem (proporção)</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordens</translation>
    </message>
    <message>
        <source>Orders and amendments a second in the long run; 0 for no limit.</source>
        <translation>Ordens e modificações por segundo a longo prazo; 0 para sem limite.</translation>
    </message>
    <message>
        <source>Orders and answers arrive at once.</source>
        <translation>Ordens e respostas chegam de imediato.</translation>
    </message>
    <message>
        <source>Orders further than this from the mid are refused; 0: none.</source>
        <translation>Ordens mais longe do mid que isto são recusadas; 0: nenhuma.</translation>
    </message>
    <message>
        <source>Orders on each side.</source>
        <translation>Ordens de cada lado.</translation>
    </message>
    <message>
        <source>Orders per level</source>
        <translation>Ordens por nível</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>Ordens enviadas</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Interrupção</translation>
    </message>
    <message>
        <source>Outage at</source>
        <translation>Início da interrupção</translation>
    </message>
    <message>
        <source>Outage every</source>
        <translation>Intervalo entre interrupções</translation>
    </message>
    <message>
        <source>Outage length</source>
        <translation>Duração da interrupção</translation>
    </message>
    <message>
        <source>Own impact on the market: eta=E,volatility=V,volume=Q,half_life=T. Empty: none.</source>
        <translation>Impacto próprio no mercado: eta=E,volatility=V,volume=Q,half_life=T. Vazio: nenhum.</translation>
    </message>
    <message>
        <source>P(behind) = 1 - (f/(f+b))^n.</source>
        <translation>P(atrás) = 1 - (f/(f+b))^n.</translation>
    </message>
    <message>
        <source>P(behind) = b^n/(b+f)^n.</source>
        <translation>P(atrás) = b^n/(b+f)^n.</translation>
    </message>
    <message>
        <source>P(behind) = b^n/(b^n + f^n), of the lots behind (b) and in front (f).</source>
        <translation>P(atrás) = b^n/(b^n + f^n), dos lotes atrás (b) e à frente (f).</translation>
    </message>
    <message>
        <source>P(behind) = ln(1+b)/(ln(1+b) + ln(1+f)).</source>
        <translation>P(atrás) = ln(1+b)/(ln(1+b) + ln(1+f)).</translation>
    </message>
    <message>
        <source>P(behind) = ln(1+b)/ln(1+b+f).</source>
        <translation>P(atrás) = ln(1+b)/ln(1+b+f).</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Passive patience</source>
        <translation>Paciência passiva</translation>
    </message>
    <message>
        <source>Period of the fast average.</source>
        <translation>Período da média rápida.</translation>
    </message>
    <message>
        <source>Period of the slow average.</source>
        <translation>Período da média lenta.</translation>
    </message>
    <message>
        <source>Points of the price&apos;s path in a candle.</source>
        <translation>Pontos da trajetória do preço em um candle.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Post only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Price band</source>
        <translation>Banda de preço</translation>
    </message>
    <message>
        <source>Price ceiling</source>
        <translation>Teto de preço</translation>
    </message>
    <message>
        <source>Price floor</source>
        <translation>Piso de preço</translation>
    </message>
    <message>
        <source>Price levels per side.</source>
        <translation>Níveis de preço por lado.</translation>
    </message>
    <message>
        <source>Price step of the instrument, where it is not known otherwise.</source>
        <translation>Passo de preço do instrumento, quando não é conhecido de outro modo.</translation>
    </message>
    <message>
        <source>Price that is pulled back to a mean (Ornstein-Uhlenbeck on the log price).</source>
        <translation>Preço puxado de volta a uma média (Ornstein-Uhlenbeck sobre o log do preço).</translation>
    </message>
    <message>
        <source>Price to which it returns; 0: the start price. It grows by `drift`.</source>
        <translation>Preço ao qual ele retorna; 0: o preço inicial. Cresce com `drift`.</translation>
    </message>
    <message>
        <source>Prob. Sharpe &gt; 0</source>
        <translation>Prob. Sharpe &gt; 0</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Fator de lucro</translation>
    </message>
    <message>
        <source>QuantConnect LEAN trade bars (zip)</source>
        <translation>Barras de negócios do QuantConnect LEAN (zip)</translation>
    </message>
    <message>
        <source>Quantity of newly quoted levels in the fall, of the usual.</source>
        <translation>Quantidade dos níveis recém-cotados na queda, em relação à usual.</translation>
    </message>
    <message>
        <source>Quantity of one order before skew, in base units (contracts for inverse instruments); 0 sizes by `order_size_share`.</source>
        <translation>Quantidade de uma ordem antes do skew, em unidades da base (contratos em instrumentos inversos); 0 dimensiona por `order_size_share`.</translation>
    </message>
    <message>
        <source>Quantity step of the instrument, where it is not known otherwise.</source>
        <translation>Passo de quantidade do instrumento, quando não é conhecido de outro modo.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Queue position of resting orders: MODEL or MODEL:key=value,...</source>
        <translation>Posição na fila das ordens que ficaram no livro: MODEL ou MODEL:key=value,...</translation>
    </message>
    <message>
        <source>Queue wait, mean</source>
        <translation>Espera na fila, média</translation>
    </message>
    <message>
        <source>Queue wait, median</source>
        <translation>Espera na fila, mediana</translation>
    </message>
    <message>
        <source>Quote uptime</source>
        <translation>Tempo com cotações</translation>
    </message>
    <message>
        <source>Quotes about a reservation price that leans against inventory, by risk aversion, volatility and order arrival.</source>
        <translation>Cotações em torno de um preço de reserva que se inclina contra o inventário, conforme aversão ao risco, volatilidade e chegada de ordens.</translation>
    </message>
    <message>
        <source>Quotes are sent as post-only and kept off the other side&apos;s best, so that they never take.</source>
        <translation>As cotações são enviadas como post-only e mantidas fora do melhor preço do outro lado, de modo que nunca tomam liquidez.</translation>
    </message>
    <message>
        <source>Quotes are withdrawn when the market has been silent for this long, or for three times its usual pause where that is longer.</source>
        <translation>As cotações são retiradas quando o mercado está em silêncio por este tempo, ou por três vezes sua pausa usual quando esta é mais longa.</translation>
    </message>
    <message>
        <source>Quotes levels at fixed distances on both sides of the mid and leans its sizes against its inventory.</source>
        <translation>Cota níveis a distâncias fixas dos dois lados do mid e inclina os tamanhos contra seu inventário.</translation>
    </message>
    <message>
        <source>Random walk</source>
        <translation>Passeio aleatório</translation>
    </message>
    <message>
        <source>Random walk whose drift switches between a rising and a falling state.</source>
        <translation>Passeio aleatório cujo drift alterna entre um estado de alta e um de queda.</translation>
    </message>
    <message>
        <source>Random walk whose feed falls silent; then a gap and a snapshot.</source>
        <translation>Passeio aleatório cujo feed fica em silêncio; depois uma lacuna e um snapshot.</translation>
    </message>
    <message>
        <source>Random walk with one sudden fall and a recovery.</source>
        <translation>Passeio aleatório com uma queda súbita e uma recuperação.</translation>
    </message>
    <message>
        <source>Random walk with sudden jumps (Merton 1976).</source>
        <translation>Passeio aleatório com saltos súbitos (Merton 1976).</translation>
    </message>
    <message>
        <source>Random walk with volatility clusters (GARCH(1,1)).</source>
        <translation>Passeio aleatório com agrupamentos de volatilidade (GARCH(1,1)).</translation>
    </message>
    <message>
        <source>Rate at which a level that was traded into is quoted anew.</source>
        <translation>Taxa em que um nível atingido por negócios é cotado de novo.</translation>
    </message>
    <message>
        <source>Rate at which any level changes its quantity without a trade.</source>
        <translation>Taxa em que qualquer nível muda sua quantidade sem um negócio.</translation>
    </message>
    <message>
        <source>Rate from which it refuses with the highest probability.</source>
        <translation>Frequência a partir da qual ela recusa com a maior probabilidade.</translation>
    </message>
    <message>
        <source>Rate from which the venue begins to refuse.</source>
        <translation>Frequência a partir da qual a exchange começa a recusar.</translation>
    </message>
    <message>
        <source>Real price-time priority, for tapes that hold single orders; on others as risk_averse.</source>
        <translation>Prioridade real de preço e tempo, para fitas com ordens individuais; nas outras, como risk_averse.</translation>
    </message>
    <message>
        <source>Realised profit</source>
        <translation>Lucro realizado</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Tempo de recuperação</translation>
    </message>
    <message>
        <source>Reference spread</source>
        <translation>Spread de referência</translation>
    </message>
    <message>
        <source>Refill rate</source>
        <translation>Taxa de reposição</translation>
    </message>
    <message>
        <source>Refresh time</source>
        <translation>Tempo de renovação</translation>
    </message>
    <message>
        <source>Refresh tolerance</source>
        <translation>Tolerância de renovação</translation>
    </message>
    <message>
        <source>Reset mode</source>
        <translation>Modo de reinício</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Resting orders that the venue allows.</source>
        <translation>Ordens no livro que a exchange permite.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Returns sampled</source>
        <translation>Retornos amostrados</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>Aversão ao risco</translation>
    </message>
    <message>
        <source>SMA crossover</source>
        <translation>Cruzamento de SMA</translation>
    </message>
    <message>
        <source>SQN</source>
        <translation>SQN</translation>
    </message>
    <message>
        <source>Sample interval</source>
        <translation>Intervalo de amostragem</translation>
    </message>
    <message>
        <source>Scale bid and ask sizes by the distance of inventory from its target.</source>
        <translation>Escalar os tamanhos de bids e asks pela distância entre o inventário e sua meta.</translation>
    </message>
    <message>
        <source>Scale by depth</source>
        <translation>Escalar pela profundidade</translation>
    </message>
    <message>
        <source>Scale by pace</source>
        <translation>Escalar pelo ritmo</translation>
    </message>
    <message>
        <source>Scale by spread</source>
        <translation>Escalar pelo spread</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Seed of everything that is left to chance.</source>
        <translation>Semente de tudo o que fica ao acaso.</translation>
    </message>
    <message>
        <source>Self trade prevention</source>
        <translation>Prevenção de autonegociação</translation>
    </message>
    <message>
        <source>Self-trade</source>
        <translation>Autonegociação</translation>
    </message>
    <message>
        <source>Sell at end</source>
        <translation>Vender no fim</translation>
    </message>
    <message>
        <source>Sell everything when the run ends.</source>
        <translation>Vender tudo quando a execução termina.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Share of equity to hold in base. For contracts 0.5 is flat, 1 is long and 0 short for the whole equity.</source>
        <translation>Proporção do patrimônio a manter em base. Em contratos, 0.5 é posição zerada, 1 é long e 0 short pelo patrimônio inteiro.</translation>
    </message>
    <message>
        <source>Share of the (log) fall that is won back.</source>
        <translation>Proporção da queda (logarítmica) que é recuperada.</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation>Sharpe</translation>
    </message>
    <message>
        <source>Sharpe + 1.96 standard errors</source>
        <translation>Sharpe + 1.96 erros padrão</translation>
    </message>
    <message>
        <source>Sharpe − 1.96 standard errors</source>
        <translation>Sharpe − 1.96 erros padrão</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Size alpha</source>
        <translation>Alfa do tamanho</translation>
    </message>
    <message>
        <source>Size direction</source>
        <translation>Direção dos tamanhos</translation>
    </message>
    <message>
        <source>Size distribution</source>
        <translation>Distribuição dos tamanhos</translation>
    </message>
    <message>
        <source>Size growth</source>
        <translation>Crescimento do tamanho</translation>
    </message>
    <message>
        <source>Size maximum</source>
        <translation>Tamanho máximo</translation>
    </message>
    <message>
        <source>Size minimum</source>
        <translation>Tamanho mínimo</translation>
    </message>
    <message>
        <source>Size skew</source>
        <translation>Skew de tamanho</translation>
    </message>
    <message>
        <source>Sizes that shrink with distance, fast refresh and a strong shift against inventory: for pairs with a tight spread.</source>
        <translation>Tamanhos que diminuem com a distância, renovação rápida e forte deslocamento contra o inventário: para pares com spread estreito.</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Assimetria</translation>
    </message>
    <message>
        <source>Slippage cost</source>
        <translation>Custo de slippage</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Smaller orders when the spread is wide, down to a quarter.</source>
        <translation>Ordens menores quando o spread é largo, até um quarto.</translation>
    </message>
    <message>
        <source>Sortino</source>
        <translation>Sortino</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaçamento</translation>
    </message>
    <message>
        <source>Span of venue time that is generated.</source>
        <translation>Período gerado, em horário da exchange.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Spread capture</source>
        <translation>Captura de spread</translation>
    </message>
    <message>
        <source>Spread up to which orders keep their size.</source>
        <translation>Spread até o qual as ordens mantêm seu tamanho.</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Parado após</translation>
    </message>
    <message>
        <source>Standard deviation of the logarithm.</source>
        <translation>Desvio padrão do logaritmo.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Start price</source>
        <translation>Preço inicial</translation>
    </message>
    <message>
        <source>Steady on a liquid pair</source>
        <translation>Constante em par líquido</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ainda em aberto</translation>
    </message>
    <message>
        <source>T of the finite horizon, begun anew when it ends.</source>
        <translation>T do horizonte finito, recomeçado quando termina.</translation>
    </message>
    <message>
        <source>Tardis book_snapshot_5, book_snapshot_25, quotes, book_ticker</source>
        <translation>Tardis book_snapshot_5, book_snapshot_25, quotes, book_ticker</translation>
    </message>
    <message>
        <source>Tardis incremental_book_L2</source>
        <translation>Tardis incremental_book_L2</translation>
    </message>
    <message>
        <source>Tardis trades</source>
        <translation>Negócios da Tardis</translation>
    </message>
    <message>
        <source>Target base share</source>
        <translation>Meta da proporção da base</translation>
    </message>
    <message>
        <source>The 50 and 200 day averages.</source>
        <translation>As médias de 50 e 200 dias.</translation>
    </message>
    <message>
        <source>The base share that inventory is measured against.</source>
        <translation>A proporção da base contra a qual o inventário é medido.</translation>
    </message>
    <message>
        <source>The finite horizon of an hour with fixed order flow and three levels: for pairs with few trades.</source>
        <translation>O horizonte finito de uma hora com fluxo de ordens fixo e três níveis: para pares com poucos negócios.</translation>
    </message>
    <message>
        <source>The half-spread is `max(min_spread, base_spread + volatility_factor·σ)`, where σ is the volatility that is
expected over the refresh time, in basis points: by exponential weights over mids (`ewma`), or by Garman and Klass&apos;s
estimate from the range of bars (`garman_klass`; until there are enough bars, the former).

`levels` orders a side reach from the half-spread to the half-spread plus `depth`. Gaps and sizes follow a
distribution with the weights 1 (`uniform`), i (`linear`) or i² (`quadratic`), normalised, growing or shrinking with
distance. The sizes of a side add up to `levels` times the configured order.

Let x be the distance of the base share from its target as a share of `inventory_range`, from −1 to 1. The centre of
the quotes is shifted by `−inventory_shift·x·half-spread`, and bids are scaled by `1 − size_skew·x`, asks by `1 +
size_skew·x`.

With `trend_filter`, the least-squares slope of the mid over `trend_window` is watched: when it amounts to more than
`trend_threshold` over the window, the side that would trade against it is not shown. Above `volatility_cap` nothing
is.

Sources: RiskMetrics Technical Document (1996); Garman and Klass, *On the Estimation of Security Price Volatilities
from Historical Data*, Journal of Business 53(1), 1980.</source>
        <translation>O meio spread é `max(min_spread, base_spread + volatility_factor·σ)`, em que σ é a volatilidade
esperada ao longo do tempo de renovação, em pontos-base: por pesos exponenciais sobre mids (`ewma`), ou pela estimativa
de Garman e Klass a partir da amplitude das barras (`garman_klass`; até haver barras suficientes, a primeira).

`levels` ordens por lado vão do meio spread ao meio spread mais `depth`. Distâncias e tamanhos seguem uma
distribuição com os pesos 1 (`uniform`), i (`linear`) ou i² (`quadratic`), normalizados, crescendo ou diminuindo com a
distância. Os tamanhos de um lado somam `levels` vezes a ordem configurada.

Seja x a distância entre a proporção da base e sua meta como proporção de `inventory_range`, de −1 a 1. O centro
das cotações é deslocado em `−inventory_shift·x·meio spread`, e os bids são escalados por `1 − size_skew·x`, os asks por `1 +
size_skew·x`.

Com `trend_filter`, observa-se a inclinação por mínimos quadrados do mid ao longo de `trend_window`: quando ela passa de
`trend_threshold` na janela, o lado que negociaria contra ela não é mostrado. Acima de `volatility_cap` nada
é mostrado.

Fontes: RiskMetrics Technical Document (1996); Garman e Klass, *On the Estimation of Security Price Volatilities
from Historical Data*, Journal of Business 53(1), 1980.</translation>
    </message>
    <message>
        <source>The infinite horizon with online estimates and small orders that are renewed every two seconds.</source>
        <translation>O horizonte infinito com estimativas online e pequenas ordens renovadas a cada dois segundos.</translation>
    </message>
    <message>
        <source>The n-th bid stands at `mid·(1 − (spread + n·level_step))`, the n-th ask at `mid·(1 + (spread +
n·level_step))`, n from 0, rounded away from the mid to whole ticks. The n-th order has the size `order·(1 +
size_growth·n)`.

With `inventory_skew`, sizes follow the inventory: with x the distance of the base share from `target_base_share` as a
share of `inventory_range`, from −1 to 1, bids are scaled by `1 − x` and asks by `1 + x`, so that they reach 0 and
twice their size at the ends of the range. A spot account that starts without base therefore begins by bidding.

`price_floor` and `price_ceiling` bound where the bot trades: at or above the ceiling it shows no bids, at or below
the floor no asks.

`order_optimisation` moves the first level of each side relative to the best price of others: `retreat` brings an
order that would lead the market by more than a tick back to one tick ahead of the best; `lead` always stands one tick
ahead of the best. Neither ever reaches the other side.</source>
        <translation>O n-ésimo bid fica em `mid·(1 − (spread + n·level_step))`, o n-ésimo ask em `mid·(1 + (spread +
n·level_step))`, n a partir de 0, arredondados para longe do mid a ticks inteiros. A n-ésima ordem tem o tamanho `order·(1 +
size_growth·n)`.

Com `inventory_skew`, os tamanhos seguem o inventário: com x a distância entre a proporção da base e `target_base_share` como
proporção de `inventory_range`, de −1 a 1, os bids são escalados por `1 − x` e os asks por `1 + x`, de modo que chegam a 0 e
ao dobro do tamanho nos extremos da faixa. Uma conta spot que começa sem base, portanto, começa com bids.

`price_floor` e `price_ceiling` limitam onde o bot negocia: no teto ou acima ele não mostra bids, no piso ou abaixo
não mostra asks.

`order_optimisation` move o primeiro nível de cada lado em relação ao melhor preço dos outros: `retreat` traz uma
ordem que lideraria o mercado por mais de um tick de volta a um tick à frente do melhor; `lead` fica sempre um tick
à frente do melhor. Nenhum dos dois jamais alcança o outro lado.</translation>
    </message>
    <message>
        <source>The newest feed latency times a factor, plus an offset per way.</source>
        <translation>A latência mais recente do feed vezes um fator, mais um acréscimo por sentido.</translation>
    </message>
    <message>
        <source>The target of a day is spread over it evenly (`constant`) or after the market&apos;s own intraday profile of
half hours, which is learned as the bot runs (`profile`). Whenever the volume done falls behind the volume expected by
the size of the next order, the bot trades.

That size is drawn evenly between `min_order` and `max_order`. It grows up to twofold with the backlog
(`scale_by_pace`), shrinks where the spread is wider than `reference_spread` (`scale_by_spread`), and is at most
`depth_share` of what the thinner side shows at its best price (`scale_by_depth`). Sides alternate, and the side that
brings the inventory back to where it was at the start goes first, so that it stays flat.

An order first joins its own side&apos;s best price as a maker and is taken back after `passive_patience`. When the backlog
is more than `behind_limit` of the day&apos;s target, the order crosses the spread at once (immediate or cancel at the
touch).

Fees, and fills worse than the mid at the decision, count against the day&apos;s budget of cost; what a passive fill gains
is credited. When it is used up, the bot waits for the next day. A day begins at midnight UTC, or 24 hours after the
last began (`from_start`), or is the last 24 hours at any time (`rolling_24h`, in steps of five minutes). The count
survives a restart.

The bot trades with the market only: its own resting orders that an order would meet are cancelled first, and the
venue&apos;s self-trade prevention is set on every order.</source>
        <translation>A meta de um dia é distribuída uniformemente (`constant`) ou conforme o perfil intradiário do próprio mercado em
meias horas, aprendido enquanto o bot roda (`profile`). Sempre que o volume feito fica atrás do volume esperado pelo
tamanho da próxima ordem, o bot negocia.

Esse tamanho é sorteado uniformemente entre `min_order` e `max_order`. Cresce até o dobro com o atraso
(`scale_by_pace`), diminui onde o spread é mais largo que `reference_spread` (`scale_by_spread`) e é no máximo
`depth_share` do que o lado mais fino mostra no seu melhor preço (`scale_by_depth`). Os lados se alternam, e o lado que
traz o inventário de volta ao ponto inicial vai primeiro, para que ele fique estável.

Uma ordem entra primeiro no melhor preço do seu próprio lado como maker e é retirada após `passive_patience`. Quando o atraso
passa de `behind_limit` da meta do dia, a ordem cruza o spread de imediato (immediate or cancel no
melhor preço).

Taxas, e fills piores que o mid na decisão, contam no orçamento de custo do dia; o que um fill passivo ganha
é creditado. Quando ele se esgota, o bot espera o dia seguinte. Um dia começa à meia-noite UTC, ou 24 horas após o
começo do último (`from_start`), ou são as últimas 24 horas a qualquer momento (`rolling_24h`, em passos de cinco minutos). A contagem
sobrevive a um reinício.

O bot negocia só com o mercado: suas próprias ordens no livro que uma ordem encontraria são canceladas antes, e a
prevenção de autonegociação da exchange é ativada em toda ordem.</translation>
    </message>
    <message>
        <source>The whole account into base, as a yardstick for strategies that may hold anything.</source>
        <translation>A conta inteira em base, como referência para estratégias que podem manter qualquer coisa.</translation>
    </message>
    <message>
        <source>The yardstick for a market maker that aims at a base share of one half.</source>
        <translation>A referência para um market maker que visa uma proporção da base de um meio.</translation>
    </message>
    <message>
        <source>Three times the equity a day after the market&apos;s own profile, counted over the last 24 hours.</source>
        <translation>Três vezes o patrimônio por dia conforme o perfil do próprio mercado, contado nas últimas 24 horas.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Tight at the touch</source>
        <translation>Justo no topo do livro</translation>
    </message>
    <message>
        <source>Time from one outage to the next; 0s: only one.</source>
        <translation>Tempo de uma interrupção à seguinte; 0s: só uma.</translation>
    </message>
    <message>
        <source>Time in position</source>
        <translation>Tempo em posição</translation>
    </message>
    <message>
        <source>Time in which a deviation halves on average.</source>
        <translation>Tempo em que um desvio cai à metade, em média.</translation>
    </message>
    <message>
        <source>Time over which the trend is measured.</source>
        <translation>Tempo ao longo do qual a tendência é medida.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Topo do livro</translation>
    </message>
    <message>
        <source>Traded value</source>
        <translation>Valor negociado</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negócios</translation>
    </message>
    <message>
        <source>Trades a daily volume with the market, paced over the day, within a budget of cost and without building inventory.</source>
        <translation>Negocia um volume diário com o mercado, distribuído ao longo do dia, dentro de um orçamento de custo e sem acumular inventário.</translation>
    </message>
    <message>
        <source>Trades per day</source>
        <translation>Operações por dia</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Trend filter</source>
        <translation>Filtro de tendência</translation>
    </message>
    <message>
        <source>Trend threshold</source>
        <translation>Limiar de tendência</translation>
    </message>
    <message>
        <source>Trend window</source>
        <translation>Janela de tendência</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>Índice Ulcer</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Não explicado</translation>
    </message>
    <message>
        <source>Up drift</source>
        <translation>Drift de alta</translation>
    </message>
    <message>
        <source>VaR 95 %</source>
        <translation>VaR 95 %</translation>
    </message>
    <message>
        <source>VaR 99 %</source>
        <translation>VaR 99 %</translation>
    </message>
    <message>
        <source>Value of a position as a share of equity.</source>
        <translation>Valor de uma posição como proporção do patrimônio.</translation>
    </message>
    <message>
        <source>Value of one order before skew as a share of equity, where `order_size` is 0; raised to the venue&apos;s least order.</source>
        <translation>Valor de uma ordem antes do skew como proporção do patrimônio, quando `order_size` é 0; elevado à ordem mínima da exchange.</translation>
    </message>
    <message>
        <source>Value of the position as a share of equity.</source>
        <translation>Valor da posição como proporção do patrimônio.</translation>
    </message>
    <message>
        <source>Venue time of the first event (ISO 8601).</source>
        <translation>Horário da exchange do primeiro evento (ISO 8601).</translation>
    </message>
    <message>
        <source>Volatile pair</source>
        <translation>Par volátil</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilidade</translation>
    </message>
    <message>
        <source>Volatility bar</source>
        <translation>Barra de volatilidade</translation>
    </message>
    <message>
        <source>Volatility cap</source>
        <translation>Teto de volatilidade</translation>
    </message>
    <message>
        <source>Volatility factor</source>
        <translation>Fator de volatilidade</translation>
    </message>
    <message>
        <source>Volatility method</source>
        <translation>Método de volatilidade</translation>
    </message>
    <message>
        <source>Volatility window</source>
        <translation>Janela de volatilidade</translation>
    </message>
    <message>
        <source>Volume generator</source>
        <translation>Gerador de volume</translation>
    </message>
    <message>
        <source>Volume to trade in a day as a multiple of equity, where `daily_target` is 0.</source>
        <translation>Volume a negociar em um dia como múltiplo do patrimônio, quando `daily_target` é 0.</translation>
    </message>
    <message>
        <source>Volume to trade in a day; 0: by `daily_target_share`.</source>
        <translation>Volume a negociar em um dia; 0: conforme `daily_target_share`.</translation>
    </message>
    <message>
        <source>We advance only by prints; cancellations are thought to come from behind us.</source>
        <translation>Avançamos só com negócios; supõe-se que os cancelamentos vêm de trás de nós.</translation>
    </message>
    <message>
        <source>Weight of the last squared return, α.</source>
        <translation>Peso do último retorno ao quadrado, α.</translation>
    </message>
    <message>
        <source>Weight of the last variance, β; α + β below 1.</source>
        <translation>Peso da última variância, β; α + β abaixo de 1.</translation>
    </message>
    <message>
        <source>Weights of the gaps between levels.</source>
        <translation>Pesos das distâncias entre níveis.</translation>
    </message>
    <message>
        <source>Weights of the sizes of levels.</source>
        <translation>Pesos dos tamanhos dos níveis.</translation>
    </message>
    <message>
        <source>What the account starts with, in the quote asset.</source>
        <translation>Com o que a conta começa, no ativo de cotação.</translation>
    </message>
    <message>
        <source>What the venue does if an order should meet another of this account after all.</source>
        <translation>O que a exchange faz se uma ordem ainda assim encontrar outra desta conta.</translation>
    </message>
    <message>
        <source>What the venue would refuse anyway is refused before it is sent: quantities outside the instrument&apos;s limits, a notional below its minimum (reduce-only orders are exempt, as at the venues), prices that are not positive, stops on the wrong side of the mid, and options that exclude each other. An amendment is checked as the order that it would make. The limits come from the instrument, so there is nothing to set.</source>
        <translation>O que a exchange recusaria de qualquer modo é recusado antes do envio: quantidades fora dos limites do instrumento, um nocional abaixo do mínimo (ordens reduce-only ficam isentas, como nas exchanges), preços não positivos, stops do lado errado do mid e opções que se excluem. Uma modificação é verificada como a ordem que ela criaria. Os limites vêm do instrumento, por isso não há nada a configurar.</translation>
    </message>
    <message>
        <source>When a day begins.</source>
        <translation>Quando um dia começa.</translation>
    </message>
    <message>
        <source>When the fall begins, from the start.</source>
        <translation>Quando a queda começa, a partir do início.</translation>
    </message>
    <message>
        <source>When the feed falls silent, from the start.</source>
        <translation>Quando o feed fica em silêncio, a partir do início.</translation>
    </message>
    <message>
        <source>Where the first level stands relative to the best price of others.</source>
        <translation>Onde o primeiro nível fica em relação ao melhor preço dos outros.</translation>
    </message>
    <message>
        <source>Where the profit comes from</source>
        <translation>De onde vem o lucro</translation>
    </message>
    <message>
        <source>Whether the gaps grow or shrink with distance.</source>
        <translation>Se as distâncias crescem ou diminuem com a distância ao mid.</translation>
    </message>
    <message>
        <source>Whether the inventory has to be carried for ever or until the end of a horizon.</source>
        <translation>Se o inventário tem de ser carregado para sempre ou até o fim de um horizonte.</translation>
    </message>
    <message>
        <source>Whether the levels that a market order took change in the next message or in the same.</source>
        <translation>Se os níveis que uma ordem a mercado tomou mudam na mensagem seguinte ou na mesma.</translation>
    </message>
    <message>
        <source>Whether the sizes grow or shrink with distance.</source>
        <translation>Se os tamanhos crescem ou diminuem com a distância.</translation>
    </message>
    <message>
        <source>Whether the tape tells single orders (level 3) instead of levels.</source>
        <translation>Se a fita informa ordens individuais (level 3) em vez de níveis.</translation>
    </message>
    <message>
        <source>Whether the venue also publishes its best prices (ticker).</source>
        <translation>Se a exchange também publica seus melhores preços (ticker).</translation>
    </message>
    <message>
        <source>Whether κ and A are estimated from the market&apos;s trades or are as given.</source>
        <translation>Se κ e A são estimados pelos negócios do mercado ou são os informados.</translation>
    </message>
    <message>
        <source>Wide, quadratic ladder with Garman–Klass volatility from 5-minute bars and a low cap.</source>
        <translation>Escada larga e quadrática com volatilidade de Garman–Klass em barras de 5 minutos e teto baixo.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taxa de acerto</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Ganhos</translation>
    </message>
    <message>
        <source>With mid s, inventory q (in orders, relative to the target), risk aversion γ, volatility σ and order
arrival `λ(δ) = A·e^(−κδ)`, the finite horizon quotes at `r ± spread/2` with `r = s − q·γ·σ²·(T−t)` and `spread =
γ·σ²·(T−t) + (2/γ)·ln(1 + γ/κ)`; T begins anew each `horizon`. The infinite horizon (Guéant, Lehalle, Fernandez-Tapia)
quotes at `δ(q) = (1/γ)·ln(1 + γ/κ) ± ((2q ± 1)/2)·√((σ²γ)/(2κA)·(1 + γ/κ)^(1 + κ/γ))` from the mid.

The unit of price is one basis point of the mid and that of time one second, so γ and κ mean the same on every
instrument. σ is estimated from mids a second apart. A and κ are estimated from the market&apos;s own trades: how many
market orders per second reached each depth from the mid, by weighted least squares of the logarithm against the
depth; until there are enough, `kappa` and `arrival_rate` stand in.

The spread is held between `min_spread` and `max_spread`, and no quote stands nearer to the mid than half the
`min_spread`, however large the inventory. At `max_inventory` the side that would add to it is not shown.

Sources: Avellaneda and Stoikov, *High-frequency trading in a limit order book*, Quantitative Finance 8(3), 2008;
Guéant, Lehalle and Fernandez-Tapia, *Dealing with the inventory risk*, Mathematics and Financial Economics 7(4),
2013.</source>
        <translation>Com mid s, inventário q (em ordens, relativo à meta), aversão ao risco γ, volatilidade σ e chegada de
ordens `λ(δ) = A·e^(−κδ)`, o horizonte finito cota em `r ± spread/2` com `r = s − q·γ·σ²·(T−t)` e `spread =
γ·σ²·(T−t) + (2/γ)·ln(1 + γ/κ)`; T recomeça a cada `horizon`. O horizonte infinito (Guéant, Lehalle, Fernandez-Tapia)
cota em `δ(q) = (1/γ)·ln(1 + γ/κ) ± ((2q ± 1)/2)·√((σ²γ)/(2κA)·(1 + γ/κ)^(1 + κ/γ))` a partir do mid.

A unidade de preço é um ponto-base do mid e a de tempo um segundo, de modo que γ e κ significam o mesmo em todo
instrumento. σ é estimada de mids com um segundo de distância. A e κ são estimados dos próprios negócios do mercado: quantas
ordens a mercado por segundo alcançaram cada profundidade a partir do mid, por mínimos quadrados ponderados do logaritmo contra a
profundidade; até haver bastantes, `kappa` e `arrival_rate` as substituem.

O spread é mantido entre `min_spread` e `max_spread`, e nenhuma cotação fica mais perto do mid que metade de
`min_spread`, por maior que seja o inventário. Em `max_inventory` o lado que o aumentaria não é mostrado.

Fontes: Avellaneda e Stoikov, *High-frequency trading in a limit order book*, Quantitative Finance 8(3), 2008;
Guéant, Lehalle e Fernandez-Tapia, *Dealing with the inventory risk*, Mathematics and Financial Economics 7(4),
2013.</translation>
    </message>
    <message>
        <source>With the market&apos;s rhythm</source>
        <translation>Com o ritmo do mercado</translation>
    </message>
    <message>
        <source>Worst trade</source>
        <translation>Pior operação</translation>
    </message>
    <message>
        <source>amends that the venue confirmed</source>
        <translation>modificações que a exchange confirmou</translation>
    </message>
    <message>
        <source>best bid and ask as price_size (CryptoChassis)</source>
        <translation>melhor bid e ask como price_size (CryptoChassis)</translation>
    </message>
    <message>
        <source>candles in CSV: known header names, or --column time=0 --column open=1 ...</source>
        <translation>candles em CSV: nomes de cabeçalho conhecidos, ou --column time=0 --column open=1 ...</translation>
    </message>
    <message>
        <source>cash + position at the first known mid</source>
        <translation>caixa + posição no primeiro mid conhecido</translation>
    </message>
    <message>
        <source>cash + position at the last mid</source>
        <translation>caixa + posição no último mid</translation>
    </message>
    <message>
        <source>events as `data export` writes them</source>
        <translation>eventos como `data export` os grava</translation>
    </message>
    <message>
        <source>executions of own orders</source>
        <translation>fills de ordens próprias</translation>
    </message>
    <message>
        <source>executions of resting orders</source>
        <translation>fills de ordens que ficaram no livro</translation>
    </message>
    <message>
        <source>executions that took liquidity</source>
        <translation>fills que tomaram liquidez</translation>
    </message>
    <message>
        <source>expectancy ÷ R, R being the mean loss of the losing trades</source>
        <translation>expectativa ÷ R, sendo R a perda média das operações perdedoras</translation>
    </message>
    <message>
        <source>feather, Parquet, HDF5: told apart and refused, with the way to convert them</source>
        <translation>feather, Parquet, HDF5: reconhecidos e recusados, com o modo de convertê-los</translation>
    </message>
    <message>
        <source>fills at a price that the market (prints, best bid and ask, levels that own takers walked to) never reached in the run: must be 0</source>
        <translation>fills a um preço que o mercado (negócios, melhor bid e ask, níveis até os quais foram as próprias ordens taker) nunca alcançou na execução: deve ser 0</translation>
    </message>
    <message>
        <source>final equity − initial equity, both by the ledger and marked to the mid</source>
        <translation>patrimônio final − patrimônio inicial, ambos pelo razão e avaliados ao mid</translation>
    </message>
    <message>
        <source>hftbacktest event arrays (.npz, .npy), level 2 and 3</source>
        <translation>arrays de eventos do hftbacktest (.npz, .npy), level 2 e 3</translation>
    </message>
    <message>
        <source>its value at the last mid − at its fills&apos; prices − its fees</source>
        <translation>seu valor no último mid − aos preços dos seus fills − suas taxas</translation>
    </message>
    <message>
        <source>largest fall of marked equity from its peak so far, as a share of that peak, over every change of the mid (not over closed trades only)</source>
        <translation>maior queda do patrimônio avaliado em relação ao seu pico até então, como proporção desse pico, sobre cada mudança do mid (não só sobre operações fechadas)</translation>
    </message>
    <message>
        <source>largest of that time</source>
        <translation>maior desse tempo</translation>
    </message>
    <message>
        <source>largest profit of a trade</source>
        <translation>maior lucro de uma operação</translation>
    </message>
    <message>
        <source>last mid ÷ first mid − 1: what holding the base would have returned before fees</source>
        <translation>último mid ÷ primeiro mid − 1: o que manter a base teria retornado antes das taxas</translation>
    </message>
    <message>
        <source>m3/m2^1.5 of returns, central moments over n</source>
        <translation>m3/m2^1.5 dos retornos, momentos centrais sobre n</translation>
    </message>
    <message>
        <source>m4/m2² of returns, central moments over n (3 for a normal distribution)</source>
        <translation>m4/m2² dos retornos, momentos centrais sobre n (3 para uma distribuição normal)</translation>
    </message>
    <message>
        <source>mean of that time</source>
        <translation>média desse tempo</translation>
    </message>
    <message>
        <source>mean over trades of the best mark-to-market while open, never below 0, before fees</source>
        <translation>média, sobre as operações, da melhor marcação a mercado enquanto abertas, nunca abaixo de 0, antes das taxas</translation>
    </message>
    <message>
        <source>mean over trades of the worst mark-to-market while open: at each mid in force and at the exit price, never above 0, before fees</source>
        <translation>média, sobre as operações, da pior marcação a mercado enquanto abertas: em cada mid vigente e no preço de saída, nunca acima de 0, antes das taxas</translation>
    </message>
    <message>
        <source>mean profit of a trade, net of its share of both fills&apos; fees</source>
        <translation>lucro médio de uma operação, líquido da sua parte nas taxas de ambos os fills</translation>
    </message>
    <message>
        <source>mean profit of the losing trades</source>
        <translation>lucro médio das operações perdedoras</translation>
    </message>
    <message>
        <source>mean profit of the winning trades</source>
        <translation>lucro médio das operações ganhadoras</translation>
    </message>
    <message>
        <source>mean time from a trade&apos;s opening fill to its closing fill</source>
        <translation>tempo médio do fill de abertura ao fill de fechamento de uma operação</translation>
    </message>
    <message>
        <source>mean(r − rf)/stdev(r) × √(samples per year), of returns</source>
        <translation>média(r − rf)/desvio(r) × √(amostras por ano), dos retornos</translation>
    </message>
    <message>
        <source>mean(r − target)/√(Σ min(r − target, 0)²/n) × √(samples per year)</source>
        <translation>média(r − target)/√(Σ min(r − target, 0)²/n) × √(amostras por ano)</translation>
    </message>
    <message>
        <source>median of receive time − venue time of market events as the bot saw them (within 0.8 %); where the venue&apos;s clock leads, the receive times are first shifted by the clock offset that the setup states</source>
        <translation>mediana de horário de recebimento − horário da exchange dos eventos de mercado como o bot os viu (com precisão de 0.8 %); onde o relógio da exchange está adiantado, os horários de recebimento são antes deslocados pela diferença de relógio que a configuração informa</translation>
    </message>
    <message>
        <source>median of that time</source>
        <translation>mediana desse tempo</translation>
    </message>
    <message>
        <source>median over maker fills of the time from acceptance to the fill</source>
        <translation>mediana, sobre os fills maker, do tempo da aceitação ao fill</translation>
    </message>
    <message>
        <source>median time from decision to acknowledgement (within 0.8 %)</source>
        <translation>tempo mediano da decisão à confirmação (com precisão de 0.8 %)</translation>
    </message>
    <message>
        <source>most losing trades in a row, in the order of closing</source>
        <translation>máximo de operações perdedoras seguidas, na ordem de fechamento</translation>
    </message>
    <message>
        <source>most winning trades in a row, in the order of closing</source>
        <translation>máximo de operações ganhadoras seguidas, na ordem de fechamento</translation>
    </message>
    <message>
        <source>net profit ÷ initial equity</source>
        <translation>lucro líquido ÷ patrimônio inicial</translation>
    </message>
    <message>
        <source>net profit − (spread capture + adverse selection + inventory + fees); 0 exactly for whole lots</source>
        <translation>lucro líquido − (captura de spread + seleção adversa + inventário + taxas); exatamente 0 para lotes inteiros</translation>
    </message>
    <message>
        <source>number n of simple returns between consecutive samples of equity on the grid (1 h, 1 day beyond 90 days, or as set; aligned to UTC)</source>
        <translation>número n de retornos simples entre amostras consecutivas do patrimônio na grade (1 h, 1 dia acima de 90 dias, ou como configurado; alinhada a UTC)</translation>
    </message>
    <message>
        <source>of the largest drawdown: time below the peak, up to the recovery or else the end of the run</source>
        <translation>do maior drawdown: tempo abaixo do pico, até a recuperação ou, senão, até o fim da execução</translation>
    </message>
    <message>
        <source>of the largest drawdown: time from its trough to the peak&apos;s level again; not available if that was not reached</source>
        <translation>do maior drawdown: tempo do seu fundo até o nível do pico novamente; não disponível se este não foi alcançado</translation>
    </message>
    <message>
        <source>orders cancelled</source>
        <translation>ordens canceladas</translation>
    </message>
    <message>
        <source>orders cancelled ÷ fills</source>
        <translation>ordens canceladas ÷ fills</translation>
    </message>
    <message>
        <source>orders that the risk gate refused</source>
        <translation>ordens que o controle de risco recusou</translation>
    </message>
    <message>
        <source>orders that the strategy placed</source>
        <translation>ordens que a estratégia enviou</translation>
    </message>
    <message>
        <source>orders that the venue ended: time in force, self-trade prevention, one-cancels-other</source>
        <translation>ordens que a exchange encerrou: time in force, prevenção de autonegociação, one-cancels-other</translation>
    </message>
    <message>
        <source>orders that the venue rejected</source>
        <translation>ordens que a exchange rejeitou</translation>
    </message>
    <message>
        <source>orders with at least one fill ÷ orders placed</source>
        <translation>ordens com pelo menos um fill ÷ ordens enviadas</translation>
    </message>
    <message>
        <source>profit of what was closed, by average cost, before fees</source>
        <translation>lucro do que foi fechado, pelo custo médio, antes das taxas</translation>
    </message>
    <message>
        <source>quantity of the fills that no later fill closed, signed; not in any trade</source>
        <translation>quantidade dos fills que nenhum fill posterior fechou, com sinal; em nenhuma operação</translation>
    </message>
    <message>
        <source>round trips: a quantity opened by one fill and closed by a later one, first in first out; the initial holding takes no part</source>
        <translation>idas e voltas: uma quantidade aberta por um fill e fechada por um posterior, primeiro a entrar, primeiro a sair; a posição inicial não participa</translation>
    </message>
    <message>
        <source>sample standard deviation (n − 1) of returns × √(samples per year of 365.25 days)</source>
        <translation>desvio padrão amostral (n − 1) dos retornos × √(amostras por ano de 365.25 dias)</translation>
    </message>
    <message>
        <source>share of the run&apos;s time with a live bid and a live ask</source>
        <translation>proporção do tempo da execução com um bid vivo e um ask vivo</translation>
    </message>
    <message>
        <source>share of the run&apos;s time with a position of at least one lot</source>
        <translation>proporção do tempo da execução com posição de pelo menos um lote</translation>
    </message>
    <message>
        <source>slippage cost of the taker fills alone</source>
        <translation>custo de slippage só dos fills taker</translation>
    </message>
    <message>
        <source>smallest profit of a trade</source>
        <translation>menor lucro de uma operação</translation>
    </message>
    <message>
        <source>spread capture of the maker fills</source>
        <translation>captura de spread dos fills maker</translation>
    </message>
    <message>
        <source>spread capture of the taker fills (what crossing the spread cost)</source>
        <translation>captura de spread dos fills taker (o que custou cruzar o spread)</translation>
    </message>
    <message>
        <source>the highest of those best marks</source>
        <translation>a mais alta dessas melhores marcações</translation>
    </message>
    <message>
        <source>the lowest of those worst marks</source>
        <translation>a mais baixa dessas piores marcações</translation>
    </message>
    <message>
        <source>the same after 30 s</source>
        <translation>o mesmo após 30 s</translation>
    </message>
    <message>
        <source>the same after 5 s</source>
        <translation>o mesmo após 5 s</translation>
    </message>
    <message>
        <source>the same over taker fills</source>
        <translation>o mesmo sobre os fills taker</translation>
    </message>
    <message>
        <source>time within which half of all opened quantity was closed again (first in first out); not available if less than half was</source>
        <translation>tempo em que metade de toda a quantidade aberta foi fechada de novo (primeiro a entrar, primeiro a sair); não disponível se foi menos da metade</translation>
    </message>
    <message>
        <source>traded value ÷ mean equity (of the samples; of the initial and final equity where there is none)</source>
        <translation>valor negociado ÷ patrimônio médio (das amostras; do patrimônio inicial e final quando não há nenhuma)</translation>
    </message>
    <message>
        <source>trades in CSV: known header names, or --column time=0 --column price=1 ...</source>
        <translation>negócios em CSV: nomes de cabeçalho conhecidos, ou --column time=0 --column price=1 ...</translation>
    </message>
    <message>
        <source>trades with a profit after fees above 0</source>
        <translation>operações com lucro após taxas acima de 0</translation>
    </message>
    <message>
        <source>trades with a profit after fees below 0</source>
        <translation>operações com lucro após taxas abaixo de 0</translation>
    </message>
    <message>
        <source>trades ÷ days of the run</source>
        <translation>operações ÷ dias da execução</translation>
    </message>
    <message>
        <source>two-sided p-value of SQN as Student&apos;s t with N − 1 degrees of freedom</source>
        <translation>valor-p bilateral do SQN como t de Student com N − 1 graus de liberdade</translation>
    </message>
    <message>
        <source>value of the final holding at the last mid − its average cost</source>
        <translation>valor da posição final no último mid − seu custo médio</translation>
    </message>
    <message>
        <source>wins ÷ trades</source>
        <translation>ganhos ÷ operações</translation>
    </message>
    <message>
        <source>Σ fees − rebates, each valued in the settle asset when it was charged</source>
        <translation>Σ taxas − rebates, cada um avaliado no ativo de liquidação quando foi cobrado</translation>
    </message>
    <message>
        <source>Σ funding paid; 0 for spot, which has none; not available for derivatives while tapes carry no funding rates</source>
        <translation>Σ funding pago; 0 em spot, que não o tem; não disponível em derivativos enquanto as fitas não trouxerem taxas de funding</translation>
    </message>
    <message>
        <source>Σ max(r, 0) ÷ Σ max(−r, 0)</source>
        <translation>Σ max(r, 0) ÷ Σ max(−r, 0)</translation>
    </message>
    <message>
        <source>Σ q·(u(last mid) − u(mid 5 s after)) + initial position·(u(last mid) − u(first mid)), and the change in value of fees paid in a moving asset</source>
        <translation>Σ q·(u(último mid) − u(mid 5 s depois)) + posição inicial·(u(último mid) − u(primeiro mid)), e a variação do valor das taxas pagas em um ativo que se move</translation>
    </message>
    <message>
        <source>Σ q·(u(mid 5 s after the fill, or the last) − u(mid at fill))</source>
        <translation>Σ q·(u(mid 5 s após o fill, ou o último) − u(mid no fill))</translation>
    </message>
    <message>
        <source>Σ q·(u(mid at fill) − u(price)) ÷ Σ |q·u(mid at fill)| over maker fills</source>
        <translation>Σ q·(u(mid no fill) − u(preço)) ÷ Σ |q·u(mid no fill)| sobre os fills maker</translation>
    </message>
    <message>
        <source>Σ q·(u(mid at fill) − u(price)): better than the mid when positive</source>
        <translation>Σ q·(u(mid no fill) − u(preço)): melhor que o mid quando positivo</translation>
    </message>
    <message>
        <source>Σ q·(u(price) − u(mid at decision)) over all fills, q signed: positive cost, negative earned</source>
        <translation>Σ q·(u(preço) − u(mid na decisão)) sobre todos os fills, q com sinal: positivo custou, negativo rendeu</translation>
    </message>
    <message>
        <source>Σ wins ÷ |Σ losses|; not available without a loss</source>
        <translation>Σ ganhos ÷ |Σ perdas|; não disponível sem uma perda</translation>
    </message>
    <message>
        <source>Σ |q·u(price)| over all fills</source>
        <translation>Σ |q·u(preço)| sobre todos os fills</translation>
    </message>
    <message>
        <source>Φ((SR − SR*)·√(n−1)/√(1 − skew·SR + (kurt−1)/4·SR²)), per-sample SR, SR* = 0 unless set (Bailey, López de Prado 2012)</source>
        <translation>Φ((SR − SR*)·√(n−1)/√(1 − skew·SR + (kurt−1)/4·SR²)), SR por amostra, SR* = 0 se não for configurado (Bailey, López de Prado 2012)</translation>
    </message>
    <message>
        <source>γ: the larger, the more quotes lean against inventory.</source>
        <translation>γ: quanto maior, mais as cotações se inclinam contra o inventário.</translation>
    </message>
    <message>
        <source>κ: how fast order arrival falls with depth.</source>
        <translation>κ: com que rapidez a chegada de ordens cai com a profundidade.</translation>
    </message>
    <message>
        <source>σ by exponential weights (half-life `volatility_window`) or over a sliding window.</source>
        <translation>σ por pesos exponenciais (meia-vida `volatility_window`) ou sobre uma janela deslizante.</translation>
    </message>
    <message>
        <source>− fees</source>
        <translation>− taxas</translation>
    </message>
    <message>
        <source>− the mean of the ⌈0.01·n⌉ smallest returns; needs 100 returns</source>
        <translation>− a média dos ⌈0.01·n⌉ menores retornos; requer 100 retornos</translation>
    </message>
    <message>
        <source>− the mean of the ⌈0.05·n⌉ smallest returns; needs 20 returns</source>
        <translation>− a média dos ⌈0.05·n⌉ menores retornos; requer 20 retornos</translation>
    </message>
    <message>
        <source>− the ⌈0.01·n⌉-th smallest return, per sample; needs 100 returns</source>
        <translation>− o ⌈0.01·n⌉-ésimo menor retorno, por amostra; requer 100 retornos</translation>
    </message>
    <message>
        <source>− the ⌈0.05·n⌉-th smallest return, per sample; needs 20 returns</source>
        <translation>− o ⌈0.05·n⌉-ésimo menor retorno, por amostra; requer 20 retornos</translation>
    </message>
    <message>
        <source>− Σ q·(u(mid 1 s after) − u(mid at fill)) ÷ Σ |q·u(mid at fill)| over the maker fills with at least 1 s of run left; the mid in force, as received, counted from when we learned of the fill</source>
        <translation>− Σ q·(u(mid 1 s depois) − u(mid no fill)) ÷ Σ |q·u(mid no fill)| sobre os fills maker com pelo menos 1 s restante de execução; o mid vigente, como recebido, contado de quando soubemos do fill</translation>
    </message>
    <message>
        <source>√((1 + SR²/2 − skew·SR + (kurt−3)/4·SR²)/(n−1)) on the per-sample SR, × √(samples per year)</source>
        <translation>√((1 + SR²/2 − skew·SR + (kurt−3)/4·SR²)/(n−1)) sobre o SR por amostra, × √(amostras por ano)</translation>
    </message>
    <message>
        <source>√(mean(dd²)), dd the share below the peak so far at each sample</source>
        <translation>√(média(dd²)), dd a proporção abaixo do pico até então em cada amostra</translation>
    </message>
    <message>
        <source>√N·mean/stdev (N − 1) of the profits of N trades</source>
        <translation>√N·média/desvio (N − 1) dos lucros de N operações</translation>
    </message>
    <message>
        <source>1/bps</source>
        <translation>1/bps</translation>
    </message>
    <message>
        <source>1/s</source>
        <translation>1/s</translation>
    </message>
    <message>
        <source>after trade</source>
        <translation>após o negócio</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>bps</source>
        <translation>bps</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>equities</source>
        <translation>× patrimônio</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>eventos/s</translation>
    </message>
    <message>
        <source>ewma</source>
        <translation>ewma</translation>
    </message>
    <message>
        <source>expire both</source>
        <translation>expirar ambos</translation>
    </message>
    <message>
        <source>expire maker</source>
        <translation>expirar maker</translation>
    </message>
    <message>
        <source>expire taker</source>
        <translation>expirar taker</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>finite</source>
        <translation>finito</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixo</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>from start</source>
        <translation>desde o início</translation>
    </message>
    <message>
        <source>garman klass</source>
        <translation>garman klass</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>crescente</translation>
    </message>
    <message>
        <source>half-spreads</source>
        <translation>meios spreads</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infinito</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>liderar</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ordens</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por dia</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>por s</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>por ano</translation>
    </message>
    <message>
        <source>per √year</source>
        <translation>por √ano</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>quadrática</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cotação</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>realizada</translation>
    </message>
    <message>
        <source>retreat</source>
        <translation>recuar</translation>
    </message>
    <message>
        <source>rolling 24h</source>
        <translation>24h móveis</translation>
    </message>
    <message>
        <source>share per year</source>
        <translation>proporção por ano</translation>
    </message>
    <message>
        <source>shrinking</source>
        <translation>decrescente</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>utc midnight</source>
        <translation>meia-noite UTC</translation>
    </message>
    <message>
        <source>with trade</source>
        <translation>com o negócio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>By which bots are grouped and found: a list.</source>
        <translation>Pelo que os bots são agrupados e encontrados: uma lista.</translation>
    </message>
    <message>
        <source>How often in a row it is started again after a failure, later each time; 0: never.</source>
        <translation>Quantas vezes seguidas é reiniciado após uma falha, cada vez mais tarde; 0: nunca.</translation>
    </message>
    <message>
        <source>Its share of the account at the first start, in the quote asset.</source>
        <translation>Sua parte da conta no primeiro início, no ativo de cotação.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Of a simulated venue: latency of orders, MODEL or MODEL:key=value,...</source>
        <translation>De uma exchange simulada: latência das ordens, MODEL ou MODEL:key=value,...</translation>
    </message>
    <message>
        <source>Of a simulated venue: queue position of resting orders, MODEL or MODEL:key=value,...</source>
        <translation>De uma exchange simulada: posição na fila das ordens em repouso, MODEL ou MODEL:key=value,...</translation>
    </message>
    <message>
        <source>Orders and position when it stops. cancel: orders go, the position stays; keep: both stay; flatten: orders go, the position is closed at the market.</source>
        <translation>Ordens e posição ao parar. cancel: as ordens saem, a posição fica; keep: ambas ficam; flatten: as ordens saem, a posição é fechada a mercado.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinícios</translation>
    </message>
    <message>
        <source>Several of them, as a list, for a strategy that takes more than one.</source>
        <translation>Vários, como lista, para uma estratégia que aceita mais de um.</translation>
    </message>
    <message>
        <source>Stop policy</source>
        <translation>Política de parada</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The live market that it trades.</source>
        <translation>O mercado ao vivo em que opera.</translation>
    </message>
    <message>
        <source>Time between ticks, 100ms to 1d, or event: none, it acts on what the market tells. Left out: as the strategy has it.</source>
        <translation>Tempo entre ticks, 100ms a 1d, ou event: nenhum, age conforme o que o mercado diz. Se omitido: como a estratégia tem.</translation>
    </message>
    <message>
        <source>What its profit is counted under.</source>
        <translation>Sob o que seu lucro é contado.</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>flatten</source>
        <translation>zerar</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>manter</translation>
    </message>
    <message>
        <source>A linear contract whose volatility comes in clusters (GARCH), margined in quote.</source>
        <translation>Um contrato linear cuja volatilidade vem em agrupamentos (GARCH), com margem em cotação.</translation>
    </message>
    <message>
        <source>A price that is pulled back to its mean within half an hour or so: a market for makers.</source>
        <translation>Um preço puxado de volta à sua média em cerca de meia hora: um mercado para makers.</translation>
    </message>
    <message>
        <source>A price that rises for hours and falls for hours: drift of either sign, switched by chance.</source>
        <translation>Um preço que sobe por horas e cai por horas: drift de um ou outro sinal, trocado ao acaso.</translation>
    </message>
    <message>
        <source>A quiet random walk that tells every single order of its book (level 3), so that places in the queue are exact.</source>
        <translation>Um passeio aleatório calmo que informa cada ordem individual do seu livro (level 3), de modo que os lugares na fila são exatos.</translation>
    </message>
    <message>
        <source>A random walk that loses a tenth within two minutes every three hours, and wins most of it back.</source>
        <translation>Um passeio aleatório que a cada três horas perde um décimo em dois minutos e recupera a maior parte.</translation>
    </message>
    <message>
        <source>A random walk whose feed falls silent for twenty seconds every half hour, and comes back with a gap.</source>
        <translation>Um passeio aleatório cujo feed fica em silêncio por vinte segundos a cada meia hora e volta com uma lacuna.</translation>
    </message>
    <message>
        <source>A random walk with clusters of volatility (GARCH): quiet hours, then wild ones.</source>
        <translation>Um passeio aleatório com agrupamentos de volatilidade (GARCH): horas calmas, depois agitadas.</translation>
    </message>
    <message>
        <source>A random walk with sudden jumps up and down, a few in an hour (Merton).</source>
        <translation>Um passeio aleatório com saltos súbitos para cima e para baixo, alguns por hora (Merton).</translation>
    </message>
    <message>
        <source>A recorded book of %1 to %2, played over and over.</source>
        <translation>Um livro gravado de %1 a %2, reproduzido repetidamente.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Recorded trades of %1 to %2, played over and over.</source>
        <translation>Negócios gravados de %1 a %2, reproduzidos repetidamente.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>The plainest market: a geometric random walk with a deep book around it.</source>
        <translation>O mercado mais simples: um passeio aleatório geométrico com um livro profundo em torno dele.</translation>
    </message>
    <message>
        <source>Other base</source>
        <translation>Outra base</translation>
    </message>
    <message>
        <source>Other cash</source>
        <translation>Outro dinheiro</translation>
    </message>
    <message>
        <source>What it has on its second market at the first start, in that one&apos;s quote asset.</source>
        <translation>O que tem no segundo mercado no primeiro início, no ativo de cotação desse.</translation>
    </message>
    <message>
        <source>What it holds on its second market at the first start.</source>
        <translation>O que detém no segundo mercado no primeiro início.</translation>
    </message>
</context>
<context>
    <name>EngineColumns</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>How long a question and its answer are under way; measured every few seconds</source>
        <translation>Quanto demoram uma pergunta e sua resposta; medido a cada poucos segundos</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tempo ativo</translation>
    </message>
    <message>
        <source>Since the engine was started</source>
        <translation>Desde o início do motor</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sem cifra</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>ainda não aceito</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that you accepted</source>
        <translation>SHA-256 do certificado que você aceitou</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running bots, all bots</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Running, and all</source>
        <translation>Em execução e no total</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>in this window&apos;s process</source>
        <translation>no processo desta janela</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the engine cannot offer its interface: {reason}</source>
        <translation>o motor não pode oferecer sua interface: {reason}</translation>
    </message>
    <message>
        <source>{field} cannot be &quot;{value}&quot;</source>
        <translation>{field} não pode ser “{value}”</translation>
    </message>
    <message>
        <source>{dataset} never shows both a bid and an ask in this span</source>
        <translation>{dataset} nunca mostra bid e ask ao mesmo tempo neste período</translation>
    </message>
    <message>
        <source>{field} {value} is not possible</source>
        <translation>{field} {value} não é possível</translation>
    </message>
    <message>
        <source>an amount of the run is too large to be exact: {value}</source>
        <translation>um valor da execução é grande demais para ser exato: {value}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{value} is not a value for {option}: {reason}</source>
        <translation>{value} não é um valor válido para {option}: {reason}</translation>
    </message>
    <message>
        <source>{what} is missing</source>
        <translation>falta {what}</translation>
    </message>
    <message>
        <source>{option} cannot write &quot;{path}&quot;: {reason}</source>
        <translation>{option} não pode gravar “{path}”: {reason}</translation>
    </message>
    <message>
        <source>there is no command &quot;{value}&quot;</source>
        <translation>não existe o comando “{value}”</translation>
    </message>
    <message>
        <source>there is no option {value}</source>
        <translation>não existe a opção {value}</translation>
    </message>
    <message>
        <source>the engine answered with something that cannot be read: {reason}</source>
        <translation>o motor respondeu com algo que não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>what was asked for is not there ({path})</source>
        <translation>o que foi pedido não está lá ({path})</translation>
    </message>
    <message>
        <source>{field} is given more than once</source>
        <translation>{field} foi indicado mais de uma vez</translation>
    </message>
    <message>
        <source>it is no JSON that can be read: column {column}: {reason}</source>
        <translation>não é um JSON legível: coluna {column}: {reason}</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>falta {field}</translation>
    </message>
    <message>
        <source>there is no key &quot;{field}&quot;</source>
        <translation>não existe a chave “{field}”</translation>
    </message>
    <message>
        <source>{field} cannot be {value}</source>
        <translation>{field} não pode ser {value}</translation>
    </message>
    <message>
        <source>&quot;{dataset}&quot; may mean any of {candidates}</source>
        <translation>“{dataset}” pode significar qualquer um de {candidates}</translation>
    </message>
    <message>
        <source>the bar of {value} is there twice</source>
        <translation>a barra de {value} aparece duas vezes</translation>
    </message>
    <message>
        <source>the bar&apos;s {field} {value} does not go with open {open} and close {close}</source>
        <translation>o valor {value} de {field} da barra não condiz com a abertura {open} e o fechamento {close}</translation>
    </message>
    <message>
        <source>the interval of the bars is not known</source>
        <translation>o intervalo das barras é desconhecido</translation>
    </message>
    <message>
        <source>the bar of {value} begins before the one of {before} ends ({interval})</source>
        <translation>a barra de {value} começa antes de terminar a de {before} ({interval})</translation>
    </message>
    <message>
        <source>{folder} cannot be a catalogue: {reason}</source>
        <translation>{folder} não pode ser um catálogo: {reason}</translation>
    </message>
    <message>
        <source>nothing can be written into {folder}: {reason}</source>
        <translation>não é possível gravar em {folder}: {reason}</translation>
    </message>
    <message>
        <source>the recording {value} is not what it was</source>
        <translation>a gravação {value} não é mais a mesma</translation>
    </message>
    <message>
        <source>block {block} is damaged: its checksum does not match</source>
        <translation>o bloco {block} está danificado: o checksum não confere</translation>
    </message>
    <message>
        <source>the {part} is damaged: {reason}</source>
        <translation>dano em {part}: {reason}</translation>
    </message>
    <message>
        <source>{dataset} is being changed by {holder}</source>
        <translation>{dataset} está em alteração por {holder}</translation>
    </message>
    <message>
        <source>there are no events</source>
        <translation>não há eventos</translation>
    </message>
    <message>
        <source>the format is not known</source>
        <translation>o formato é desconhecido</translation>
    </message>
    <message>
        <source>the recording {value} is being read</source>
        <translation>a gravação {value} está sendo lida</translation>
    </message>
    <message>
        <source>{dataset} has the {field} {existing}, not {value}</source>
        <translation>{dataset} tem {field} {existing}, não {value}</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>nenhum arquivo foi indicado</translation>
    </message>
    <message>
        <source>there is no format &quot;{value}&quot;</source>
        <translation>não existe o formato “{value}”</translation>
    </message>
    <message>
        <source>no temporary folder can be made in {path}: {reason}</source>
        <translation>não é possível criar uma pasta temporária em {path}: {reason}</translation>
    </message>
    <message>
        <source>it is not a recording of the catalogue</source>
        <translation>não é uma gravação do catálogo</translation>
    </message>
    <message>
        <source>the files of {dataset} do not belong together: {reason}</source>
        <translation>os arquivos de {dataset} não formam um conjunto: {reason}</translation>
    </message>
    <message>
        <source>there is no dataset &quot;{dataset}&quot;</source>
        <translation>não existe o conjunto de dados “{dataset}”</translation>
    </message>
    <message>
        <source>the order {value} leaves without having joined</source>
        <translation>a ordem {value} sai sem ter entrado</translation>
    </message>
    <message>
        <source>the {field} {value} is before {before}, which came earlier</source>
        <translation>o valor {value} de {field} é anterior a {before}, que veio antes</translation>
    </message>
    <message>
        <source>{dataset} holds data up to {end} already, and this begins at {value}</source>
        <translation>{dataset} já contém dados até {end}, e estes começam em {value}</translation>
    </message>
    <message>
        <source>the {field} {value} is not above 0</source>
        <translation>o valor {value} de {field} não é maior que 0</translation>
    </message>
    <message>
        <source>the {field} {value} is not a multiple of the tick {tick}: it lies between {below} and {above}</source>
        <translation>o valor {value} de {field} não é múltiplo do tick {tick}: fica entre {below} e {above}</translation>
    </message>
    <message>
        <source>the {field} {value} is too large for the tick {tick} (at most {limit})</source>
        <translation>o valor {value} de {field} é grande demais para o tick {tick} (no máximo {limit})</translation>
    </message>
    <message>
        <source>the {field} {value} is negative</source>
        <translation>o valor {value} de {field} é negativo</translation>
    </message>
    <message>
        <source>the {field} {value} is not a multiple of the lot {lot}</source>
        <translation>o valor {value} de {field} não é múltiplo do lote {lot}</translation>
    </message>
    <message>
        <source>the {field} {value} is too large (at most {limit})</source>
        <translation>o valor {value} de {field} é grande demais (no máximo {limit})</translation>
    </message>
    <message>
        <source>the {field} is 0</source>
        <translation>o valor de {field} é 0</translation>
    </message>
    <message>
        <source>the receive time {value} steps back behind {before} by more than {limit}</source>
        <translation>o horário de recebimento {value} recua mais de {limit} em relação a {before}</translation>
    </message>
    <message>
        <source>the {field} {value} is not in {limit}</source>
        <translation>o valor {value} de {field} não está em {limit}</translation>
    </message>
    <message>
        <source>there are more than {limit} bars, newest first</source>
        <translation>há mais de {limit} barras, da mais nova à mais antiga</translation>
    </message>
    <message>
        <source>more than {limit} orders stand at once</source>
        <translation>há mais de {limit} ordens abertas ao mesmo tempo</translation>
    </message>
    <message>
        <source>tick and lot could not be found from the data</source>
        <translation>não foi possível deduzir tick e lote dos dados</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}</source>
        <translation>{folder} não pode ser lida: {reason}</translation>
    </message>
    <message>
        <source>prices or quantities do not fit the tick {tick} and the lot {lot}</source>
        <translation>preços ou quantidades não se ajustam ao tick {tick} e ao lote {lot}</translation>
    </message>
    <message>
        <source>the venue&apos;s time {value} steps back behind {before} by more than {limit}</source>
        <translation>o horário da exchange {value} recua mais de {limit} em relação a {before}</translation>
    </message>
    <message>
        <source>it has version {version}; this program knows version {known}</source>
        <translation>a versão é {version}; este programa conhece a versão {known}</translation>
    </message>
    <message>
        <source>{dataset} holds {kind}, not {wanted}</source>
        <translation>{dataset} contém {kind}, não {wanted}</translation>
    </message>
    <message>
        <source>{value} cannot be divided by 0</source>
        <translation>{value} não pode ser dividido por 0</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a number</source>
        <translation>“{value}” não é um número</translation>
    </message>
    <message>
        <source>{value} is not a multiple of {unit}</source>
        <translation>{value} não é múltiplo de {unit}</translation>
    </message>
    <message>
        <source>{value} is not a finite number</source>
        <translation>{value} não é um número finito</translation>
    </message>
    <message>
        <source>{value} is too large</source>
        <translation>{value} é grande demais</translation>
    </message>
    <message>
        <source>{value} has more than 18 digits after the point</source>
        <translation>{value} tem mais de 18 casas decimais</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a span of time</source>
        <translation>“{value}” não é uma duração</translation>
    </message>
    <message>
        <source>there is no export format &quot;{value}&quot;</source>
        <translation>não existe o formato de exportação “{value}”</translation>
    </message>
    <message>
        <source>{dataset} cannot be written as {format}: {reason}</source>
        <translation>{dataset} não pode ser gravado como {format}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be created: {reason}</source>
        <translation>não é possível criar {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be locked: {reason}</source>
        <translation>não é possível bloquear {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}</source>
        <translation>não é possível abrir {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} is larger than {limit}</source>
        <translation>{path} é maior que {limit}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>não é possível gravar {path}: {reason}</translation>
    </message>
    <message>
        <source>{field} {value} is too large</source>
        <translation>{field} {value} é grande demais</translation>
    </message>
    <message>
        <source>{field} {value} is less than a lot</source>
        <translation>{field} {value} é menor que um lote</translation>
    </message>
    <message>
        <source>{dataset} is there already</source>
        <translation>{dataset} já existe</translation>
    </message>
    <message>
        <source>{field} {value} does not go with the other parameters</source>
        <translation>{field} {value} não condiz com os outros parâmetros</translation>
    </message>
    <message>
        <source>{field} {value} is not a multiple of the tick</source>
        <translation>{field} {value} não é múltiplo do tick</translation>
    </message>
    <message>
        <source>there is no model &quot;{value}&quot;</source>
        <translation>não existe o modelo “{value}”</translation>
    </message>
    <message>
        <source>{field} {value} asks for the other kind of tape</source>
        <translation>{field} {value} pede o outro tipo de fita</translation>
    </message>
    <message>
        <source>the line is not valid JSON ({reason}): {value}</source>
        <translation>a linha não é JSON válido ({reason}): {value}</translation>
    </message>
    <message>
        <source>the line cannot be read ({reason}): {value}</source>
        <translation>a linha não pode ser lida ({reason}): {value}</translation>
    </message>
    <message>
        <source>it is not such an array: {reason}</source>
        <translation>não é um array desse tipo: {reason}</translation>
    </message>
    <message>
        <source>{value} is not a value for the setting {option}</source>
        <translation>{value} não é um valor válido para a opção {option}</translation>
    </message>
    <message>
        <source>the {field} &quot;{value}&quot; cannot be read</source>
        <translation>o valor “{value}” de {field} não pode ser lido</translation>
    </message>
    <message>
        <source>the row has {found} columns, not {expected} (from {field} on): {value}</source>
        <translation>a linha tem {found} colunas, não {expected} (a partir de {field}): {value}</translation>
    </message>
    <message>
        <source>there is no column for {column}</source>
        <translation>não há coluna para {column}</translation>
    </message>
    <message>
        <source>the columns stand in the order {found}</source>
        <translation>as colunas estão na ordem {found}</translation>
    </message>
    <message>
        <source>there is no column {value} for {option} (the header is {header})</source>
        <translation>não há a coluna {value} para {option} (o cabeçalho é {header})</translation>
    </message>
    <message>
        <source>the day of {value} is not known</source>
        <translation>o dia de {value} é desconhecido</translation>
    </message>
    <message>
        <source>the {side} price {value} is there twice in one book</source>
        <translation>o preço {value} ({side}) aparece duas vezes no mesmo livro</translation>
    </message>
    <message>
        <source>{format} cannot be read: {reason}</source>
        <translation>{format} não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>nothing in it could be read</source>
        <translation>nada do conteúdo pôde ser lido</translation>
    </message>
    <message>
        <source>the format has no setting &quot;{option}&quot; (it knows: {known})</source>
        <translation>o formato não tem a opção “{option}” (opções: {known})</translation>
    </message>
    <message>
        <source>it holds {value} besides {expected}</source>
        <translation>contém {value} além de {expected}</translation>
    </message>
    <message>
        <source>row {row} is longer than {limit}</source>
        <translation>a linha {row} é mais longa que {limit}</translation>
    </message>
    <message>
        <source>the JSON is cut short in row {row}</source>
        <translation>o JSON está truncado na linha {row}</translation>
    </message>
    <message>
        <source>the array is cut short at row {row} of {rows}</source>
        <translation>o array está truncado na linha {row} de {rows}</translation>
    </message>
    <message>
        <source>a quoted field has no end: {value}</source>
        <translation>um campo entre aspas não tem fim: {value}</translation>
    </message>
    <message>
        <source>it is text in UTF-16</source>
        <translation>é texto em UTF-16</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}</source>
        <translation>o arquivo está danificado: {reason}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>the line is longer than {limit}</source>
        <translation>a linha é mais longa que {limit}</translation>
    </message>
    <message>
        <source>the input cannot be {value}</source>
        <translation>a entrada não pode ser {value}</translation>
    </message>
    <message>
        <source>the file cannot be opened: {reason}</source>
        <translation>o arquivo não pode ser aberto: {reason}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>o arquivo não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>the file is cut short at byte {byte}</source>
        <translation>o arquivo está truncado no byte {byte}</translation>
    </message>
    <message>
        <source>the {field} &quot;{value}&quot; is not valid</source>
        <translation>o valor “{value}” de {field} não é válido</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an instrument</source>
        <translation>“{value}” não é um instrumento</translation>
    </message>
    <message>
        <source>{price} is not a multiple of the tick {tick}: it lies between {below} and {above}</source>
        <translation>{price} não é múltiplo do tick {tick}: fica entre {below} e {above}</translation>
    </message>
    <message>
        <source>{price} is too large for the tick {tick}</source>
        <translation>{price} é grande demais para o tick {tick}</translation>
    </message>
    <message>
        <source>{quantity} is not a multiple of the lot {lot}</source>
        <translation>{quantity} não é múltiplo do lote {lot}</translation>
    </message>
    <message>
        <source>{quantity} is too large for the lot {lot}</source>
        <translation>{quantity} é grande demais para o lote {lot}</translation>
    </message>
    <message>
        <source>the program failed: {reason}</source>
        <translation>o programa falhou: {reason}</translation>
    </message>
    <message>
        <source>the machine has no more memory</source>
        <translation>a máquina não tem mais memória</translation>
    </message>
    <message>
        <source>there is no job {value}</source>
        <translation>não existe a tarefa {value}</translation>
    </message>
    <message>
        <source>the row &quot;{value}&quot; of the latencies cannot be read</source>
        <translation>a linha “{value}” das latências não pode ser lida</translation>
    </message>
    <message>
        <source>there is no metric &quot;{value}&quot;</source>
        <translation>não existe a métrica “{value}”</translation>
    </message>
    <message>
        <source>{field} knows no model &quot;{value}&quot;</source>
        <translation>{field} não conhece o modelo “{value}”</translation>
    </message>
    <message>
        <source>the bot has stopped and places no more orders</source>
        <translation>o bot parou e não envia mais ordens</translation>
    </message>
    <message>
        <source>the list cannot go on from &quot;{value}&quot;</source>
        <translation>a lista não pode continuar a partir de “{value}”</translation>
    </message>
    <message>
        <source>{field} is given twice</source>
        <translation>{field} foi indicado duas vezes</translation>
    </message>
    <message>
        <source>{field} {value} is above {other} {limit}</source>
        <translation>{field} {value} está acima de {other} {limit}</translation>
    </message>
    <message>
        <source>{field} {value} is out of range</source>
        <translation>{field} {value} está fora do intervalo</translation>
    </message>
    <message>
        <source>there is no parameter &quot;{field}&quot;</source>
        <translation>não existe o parâmetro “{field}”</translation>
    </message>
    <message>
        <source>the run {value} is under way</source>
        <translation>a execução {value} está em andamento</translation>
    </message>
    <message>
        <source>the run {value} left nothing behind</source>
        <translation>a execução {value} não deixou resultado</translation>
    </message>
    <message>
        <source>the run {value} was started already</source>
        <translation>a execução {value} já foi iniciada</translation>
    </message>
    <message>
        <source>there is no run {value}</source>
        <translation>não existe a execução {value}</translation>
    </message>
    <message>
        <source>the entry &quot;{value}&quot; of a journal cannot be read</source>
        <translation>a entrada “{value}” de um diário não pode ser lida</translation>
    </message>
    <message>
        <source>the journal {path} cannot be opened: {reason}</source>
        <translation>o diário {path} não pode ser aberto: {reason}</translation>
    </message>
    <message>
        <source>the journal {path} has a version that this program does not know</source>
        <translation>o diário {path} tem uma versão que este programa não conhece</translation>
    </message>
    <message>
        <source>the journal cannot be written: {reason}</source>
        <translation>o diário não pode ser gravado: {reason}</translation>
    </message>
    <message>
        <source>the store {path} is damaged: {reason}</source>
        <translation>a base de dados {path} está danificada: {reason}</translation>
    </message>
    <message>
        <source>the store {path} cannot be written: the disk is full</source>
        <translation>a base de dados {path} não pode ser gravada: o disco está cheio</translation>
    </message>
    <message>
        <source>the store {path} is in use ({holder})</source>
        <translation>a base de dados {path} está em uso ({holder})</translation>
    </message>
    <message>
        <source>an entry of the store cannot be read: {reason}</source>
        <translation>uma entrada da base de dados não pode ser lida: {reason}</translation>
    </message>
    <message>
        <source>the store {path} cannot be opened: {reason}</source>
        <translation>a base de dados {path} não pode ser aberta: {reason}</translation>
    </message>
    <message>
        <source>the store {path} was damaged ({reason}); it is kept as {moved_to}, and a new one was begun</source>
        <translation>a base de dados {path} estava danificada ({reason}); foi guardada como {moved_to}, e uma nova foi criada</translation>
    </message>
    <message>
        <source>the store {path} has version {version}; this program knows version {known}</source>
        <translation>a base de dados {path} tem a versão {version}; este programa conhece a versão {known}</translation>
    </message>
    <message>
        <source>the store {path} cannot be written: {reason}</source>
        <translation>a base de dados {path} não pode ser gravada: {reason}</translation>
    </message>
    <message>
        <source>there is no strategy &quot;{value}&quot;</source>
        <translation>não existe a estratégia “{value}”</translation>
    </message>
    <message>
        <source>there is no axis &quot;{value}&quot;</source>
        <translation>não existe o eixo “{value}”</translation>
    </message>
    <message>
        <source>interrupted; nothing was changed</source>
        <translation>interrompido; nada foi alterado</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a time</source>
        <translation>“{value}” não é um horário</translation>
    </message>
    <message>
        <source>%1, line %2: </source>
        <translation>%1, linha %2: </translation>
    </message>
    <message>
        <source>; did you mean “%1”?</source>
        <translation>; seria “%1”?</translation>
    </message>
    <message>
        <source>no temporary file can be made in {path} for the run&apos;s fills and trades: {reason}</source>
        <translation>não é possível criar um arquivo temporário em {path} para os fills e operações da execução: {reason}</translation>
    </message>
    <message>
        <source>the run&apos;s fills and trades cannot be written to a temporary file in {path}: {reason}</source>
        <translation>os fills e operações da execução não podem ser gravados em um arquivo temporário em {path}: {reason}</translation>
    </message>
    <message>
        <source>there is no gauge &quot;{value}&quot;</source>
        <translation>não existe o indicador “{value}”</translation>
    </message>
    <message>
        <source>an axis cannot be &quot;{value}&quot;</source>
        <translation>um eixo não pode ser “{value}”</translation>
    </message>
    <message>
        <source>there is no metric &quot;{value}&quot; to look for</source>
        <translation>não existe a métrica “{value}” a buscar</translation>
    </message>
    <message>
        <source>the store {path} cannot be read: {reason}</source>
        <translation>a base de dados {path} não pode ser lida: {reason}</translation>
    </message>
    <message>
        <source>the engine tells of no more changes</source>
        <translation>o motor não informa mais alterações</translation>
    </message>
    <message>
        <source>depth messages older than the snapshot were left out: {count}</source>
        <translation>mensagens de profundidade anteriores ao snapshot foram omitidas: {count}</translation>
    </message>
    <message>
        <source>rows that name the passive side of trades change no book and were left out: {count}</source>
        <translation>linhas que indicam o lado passivo dos negócios não mudam o livro e foram omitidas: {count}</translation>
    </message>
    <message>
        <source>there is neither a snapshot nor a sequence that joins it to what ends at {end}: a gap was written, and the book is stale until the next snapshot</source>
        <translation>não há snapshot nem sequência que o ligue ao que termina em {end}: uma lacuna foi gravada, e o livro fica desatualizado até o próximo snapshot</translation>
    </message>
    <message>
        <source>the last line has no line break: where the file was cut off, the last value may be cut as well</source>
        <translation>a última linha não tem quebra de linha: onde o arquivo foi cortado, o último valor também pode estar cortado</translation>
    </message>
    <message>
        <source>the file does not begin with a snapshot: far levels are unknown until they change</source>
        <translation>o arquivo não começa com um snapshot: níveis distantes são desconhecidos até mudarem</translation>
    </message>
    <message>
        <source>the file has no column of volumes: every candle has volume 0</source>
        <translation>o arquivo não tem coluna de volumes: todo candle tem volume 0</translation>
    </message>
    <message>
        <source>prices rounded to the tick {tick}: {count}</source>
        <translation>preços arredondados ao tick {tick}: {count}</translation>
    </message>
    <message>
        <source>receive times that stepped back by up to a second were raised to the one before: {count}</source>
        <translation>horários de recebimento que recuavam até um segundo foram elevados ao anterior: {count}</translation>
    </message>
    <message>
        <source>rows of kinds that are not read: {count}</source>
        <translation>linhas de tipos que não são lidos: {count}</translation>
    </message>
    <message>
        <source>breaks in the venue&apos;s sequence: {count}; the book is stale from there to the next snapshot</source>
        <translation>quebras na sequência da exchange: {count}; o livro fica desatualizado dali até o próximo snapshot</translation>
    </message>
    <message>
        <source>the file does not say who took: sides are inferred from the price (a higher one is a buy, a lower one a sell)</source>
        <translation>o arquivo não diz quem foi o taker: os lados são deduzidos do preço (mais alto é compra, mais baixo é venda)</translation>
    </message>
    <message>
        <source>trades that name no side got that of the trade before: {count}</source>
        <translation>negócios sem lado indicado receberam o do negócio anterior: {count}</translation>
    </message>
    <message>
        <source>snapshots that brought nothing new or did not join the messages: {count}</source>
        <translation>snapshots que não trouxeram nada novo ou não se ligaram às mensagens: {count}</translation>
    </message>
    <message>
        <source>depth messages behind a break had no snapshot to stand on and were left out: {count}</source>
        <translation>mensagens de profundidade após uma quebra não tinham snapshot em que se apoiar e foram omitidas: {count}</translation>
    </message>
    <message>
        <source>messages of streams that are not read: {count}</source>
        <translation>mensagens de streams que não são lidos: {count}</translation>
    </message>
    <message>
        <source>the recording is of {symbol} and was imported as {instrument}</source>
        <translation>a gravação é de {symbol} e foi importada como {instrument}</translation>
    </message>
    <message>
        <source>trades that were no market trades (insurance fund and the like) were left out: {count}</source>
        <translation>negócios que não eram de mercado (fundo de seguro e similares) foram omitidos: {count}</translation>
    </message>
    <message>
        <source>trades that are recorded on a second stream too were counted once: {count}</source>
        <translation>negócios gravados também em um segundo stream foram contados uma vez: {count}</translation>
    </message>
    <message>
        <source>depth messages that came twice were counted once: {count}</source>
        <translation>mensagens de profundidade que vieram duas vezes foram contadas uma vez: {count}</translation>
    </message>
    <message>
        <source>rows that repeat an event at the venue&apos;s time were counted once: {count}</source>
        <translation>linhas que repetem um evento no horário da exchange foram contadas uma vez: {count}</translation>
    </message>
    <message>
        <source>volumes were rounded to the lot {lot}</source>
        <translation>volumes foram arredondados ao lote {lot}</translation>
    </message>
    <message>
        <source>choose another data folder in the settings</source>
        <translation>escolha outra pasta de dados nas configurações</translation>
    </message>
    <message>
        <source>let yourself write into this folder, or choose another data folder in the settings</source>
        <translation>obtenha permissão de gravação nesta pasta ou escolha outra pasta de dados nas configurações</translation>
    </message>
    <message>
        <source>import the recording again, or remove it</source>
        <translation>importe a gravação de novo ou remova-a</translation>
    </message>
    <message>
        <source>choose its format, if it is among those of the list</source>
        <translation>escolha o formato, se estiver entre os da lista</translation>
    </message>
    <message>
        <source>leave the field empty, or replace what is there</source>
        <translation>deixe o campo vazio ou substitua o existente</translation>
    </message>
    <message>
        <source>choose one of the list</source>
        <translation>escolha um item da lista</translation>
    </message>
    <message>
        <source>choose one of the list of recordings</source>
        <translation>escolha uma gravação da lista</translation>
    </message>
    <message>
        <source>import only what follows its end, or replace what is there</source>
        <translation>importe só o que vem depois do fim ou substitua o existente</translation>
    </message>
    <message>
        <source>give a finer tick, round prices to the tick, or replace what is there</source>
        <translation>indique um tick menor, arredonde os preços ao tick ou substitua o existente</translation>
    </message>
    <message>
        <source>give a coarser tick, and round prices where they lie between</source>
        <translation>indique um tick maior e arredonde os preços que ficam entre ticks</translation>
    </message>
    <message>
        <source>give a finer lot, or replace what is there</source>
        <translation>indique um lote menor ou substitua o existente</translation>
    </message>
    <message>
        <source>give tick and lot</source>
        <translation>indique tick e lote</translation>
    </message>
    <message>
        <source>let yourself read it, or choose another data folder in the settings</source>
        <translation>obtenha permissão de leitura ou escolha outra pasta de dados nas configurações</translation>
    </message>
    <message>
        <source>replace what is there, or give another instrument</source>
        <translation>substitua o existente ou indique outro instrumento</translation>
    </message>
    <message>
        <source>1 &lt;= minQuantity &lt;= maxQuantity, in lots</source>
        <translation>1 &lt;= minQuantity &lt;= maxQuantity, em lotes</translation>
    </message>
    <message>
        <source>the program sqlite3 may save runs from it, with its command .recover</source>
        <translation>o programa sqlite3 talvez recupere execuções dele, com seu comando .recover</translation>
    </message>
    <message>
        <source>choose the format yourself; the list has all that can be read</source>
        <translation>escolha o formato por conta própria; a lista tem tudo o que pode ser lido</translation>
    </message>
    <message>
        <source>a book shows each price once a side</source>
        <translation>um livro mostra cada preço uma vez por lado</translation>
    </message>
    <message>
        <source>a candle is {start, low, high, open, close, volume}</source>
        <translation>um candle é {start, low, high, open, close, volume}</translation>
    </message>
    <message>
        <source>a recording holds one instrument: import the other one as its own</source>
        <translation>uma gravação contém um só instrumento: importe o outro em separado</translation>
    </message>
    <message>
        <source>a level holds too many lots: give less depth or a larger lot</source>
        <translation>um nível contém lotes demais: indique menos profundidade ou um lote maior</translation>
    </message>
    <message>
        <source>a line is a receive time in ns, us or ms, a space and a JSON message</source>
        <translation>uma linha é um horário de recebimento em ns, us ou ms, um espaço e uma mensagem JSON</translation>
    </message>
    <message>
        <source>a linear contract is margined in quote: give cash only</source>
        <translation>um contrato linear tem margem em cotação: indique só caixa</translation>
    </message>
    <message>
        <source>a market order has too many lots: give less or a larger lot</source>
        <translation>uma ordem a mercado tem lotes demais: indique menos ou um lote maior</translation>
    </message>
    <message>
        <source>a newer Wheelhouse wrote it: use that one</source>
        <translation>foi gravado por um Wheelhouse mais novo: use-o</translation>
    </message>
    <message>
        <source>a price must be above 0</source>
        <translation>um preço deve ser maior que 0</translation>
    </message>
    <message>
        <source>a price must be above 0: take the line out</source>
        <translation>um preço deve ser maior que 0: remova a linha</translation>
    </message>
    <message>
        <source>a recording holds one instrument: split the file</source>
        <translation>uma gravação contém um só instrumento: divida o arquivo</translation>
    </message>
    <message>
        <source>a single bar does not tell its interval: say it among the columns, as in interval=1m</source>
        <translation>uma única barra não revela seu intervalo: indique-o entre as colunas, como em interval=1m</translation>
    </message>
    <message>
        <source>a stopped bot places no orders</source>
        <translation>um bot parado não envia ordens</translation>
    </message>
    <message>
        <source>a trade needs timestamp, side, price and amount</source>
        <translation>um negócio precisa de timestamp, side, price e amount</translation>
    </message>
    <message>
        <source>add a unit: ns, us, ms, s, m, h or d</source>
        <translation>acrescente uma unidade: ns, us, ms, s, m, h ou d</translation>
    </message>
    <message>
        <source>amounts are exact up to 10^20: give less cash or base, or smaller orders</source>
        <translation>valores são exatos até 10^20: indique menos caixa ou base, ou ordens menores</translation>
    </message>
    <message>
        <source>an order must join before it leaves</source>
        <translation>uma ordem deve entrar antes de sair</translation>
    </message>
    <message>
        <source>an outage ends after it begins</source>
        <translation>uma interrupção termina depois de começar</translation>
    </message>
    <message>
        <source>another Wheelhouse has it open: use that one, or end it</source>
        <translation>outro Wheelhouse está com isto aberto: use-o ou encerre-o</translation>
    </message>
    <message>
        <source>cancel the run first</source>
        <translation>cancele antes a execução</translation>
    </message>
    <message>
        <source>cancel the run that reads it first</source>
        <translation>cancele antes a execução que a lê</translation>
    </message>
    <message>
        <source>candles have no orders: leave out one of bars and orders</source>
        <translation>candles não têm ordens: omita bars ou orders</translation>
    </message>
    <message>
        <source>candles hold prices up to %1: use a larger tick</source>
        <translation>candles contêm preços até %1: use um tick maior</translation>
    </message>
    <message>
        <source>check that the file is the text that it should be</source>
        <translation>verifique se o arquivo é o texto que deveria ser</translation>
    </message>
    <message>
        <source>check the column and its unit</source>
        <translation>verifique a coluna e sua unidade</translation>
    </message>
    <message>
        <source>choose one of the formats in the list</source>
        <translation>escolha um dos formatos da lista</translation>
    </message>
    <message>
        <source>choose one of metrics</source>
        <translation>escolha uma das métricas</translation>
    </message>
    <message>
        <source>choose one of the report&apos;s gauges</source>
        <translation>escolha um dos indicadores do relatório</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>escolha entre: %1</translation>
    </message>
    <message>
        <source>close the quoted field on the same line</source>
        <translation>feche o campo entre aspas na mesma linha</translation>
    </message>
    <message>
        <source>compare positions with the venue before trading on</source>
        <translation>compare as posições com as da exchange antes de continuar a negociar</translation>
    </message>
    <message>
        <source>convert it to JSON first, with convert-data or convert-trade-data of freqtrade</source>
        <translation>converta antes para JSON, com convert-data ou convert-trade-data do freqtrade</translation>
    </message>
    <message>
        <source>convert it to JSON first, with convert-data of freqtrade, or to CSV with pandas</source>
        <translation>converta antes para JSON, com convert-data do freqtrade, ou para CSV com pandas</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>seria %1?</translation>
    </message>
    <message>
        <source>did you mean %1? choose one of: %2</source>
        <translation>seria %1? escolha entre: %2</translation>
    </message>
    <message>
        <source>durations reach to 292 years</source>
        <translation>durações vão até 292 anos</translation>
    </message>
    <message>
        <source>end that one, or name another folder with --data-dir</source>
        <translation>encerre-o ou indique outra pasta com --data-dir</translation>
    </message>
    <message>
        <source>end the program that has the file open, and try again</source>
        <translation>encerre o programa que está com o arquivo aberto e tente de novo</translation>
    </message>
    <message>
        <source>every candle needs this field, as a string</source>
        <translation>todo candle precisa deste campo, como string</translation>
    </message>
    <message>
        <source>every row must have the same columns; does a field hold a comma and no quotes?</source>
        <translation>todas as linhas devem ter as mesmas colunas; algum campo contém vírgula sem aspas?</translation>
    </message>
    <message>
        <source>every row must have the same columns; is the line cut off?</source>
        <translation>todas as linhas devem ter as mesmas colunas; a linha está cortada?</translation>
    </message>
    <message>
        <source>export it as csv</source>
        <translation>exporte como csv</translation>
    </message>
    <message>
        <source>export its table to CSV, with sqlite3 for example</source>
        <translation>exporte a tabela para CSV, por exemplo com sqlite3</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>obtenha o arquivo de novo</translation>
    </message>
    <message>
        <source>garch_alpha + garch_beta must stay below 1, or the variance grows without end</source>
        <translation>garch_alpha + garch_beta deve ficar abaixo de 1, senão a variância cresce sem fim</translation>
    </message>
    <message>
        <source>give 0 or more</source>
        <translation>indique 0 ou mais</translation>
    </message>
    <message>
        <source>give 0 to %1</source>
        <translation>indique de 0 a %1</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>indique de 1 a %1</translation>
    </message>
    <message>
        <source>give 1ms or more, or 0s for events</source>
        <translation>indique 1ms ou mais, ou 0s para eventos</translation>
    </message>
    <message>
        <source>give 4 to %1</source>
        <translation>indique de 4 a %1</translation>
    </message>
    <message>
        <source>give a file with data in it</source>
        <translation>indique um arquivo que contenha dados</translation>
    </message>
    <message>
        <source>give a folder</source>
        <translation>indique uma pasta</translation>
    </message>
    <message>
        <source>give a header name or an index from 0</source>
        <translation>indique um nome do cabeçalho ou um índice a partir de 0</translation>
    </message>
    <message>
        <source>give a longer duration</source>
        <translation>indique uma duração maior</translation>
    </message>
    <message>
        <source>give a longer one: the span would have more than 5000000 samples</source>
        <translation>indique um intervalo maior: o período teria mais de 5000000 amostras</translation>
    </message>
    <message>
        <source>give a lot above 0</source>
        <translation>indique um lote acima de 0</translation>
    </message>
    <message>
        <source>give a multiple of the tick %1 within the range of a tape</source>
        <translation>indique um múltiplo do tick %1 dentro dos limites de uma fita</translation>
    </message>
    <message>
        <source>give a multiplier above 0</source>
        <translation>indique um multiplicador acima de 0</translation>
    </message>
    <message>
        <source>give a number above 0</source>
        <translation>indique um número acima de 0</translation>
    </message>
    <message>
        <source>give a positive duration</source>
        <translation>indique uma duração positiva</translation>
    </message>
    <message>
        <source>give a rate above latency.threshold</source>
        <translation>indique uma frequência acima de latency.threshold</translation>
    </message>
    <message>
        <source>give a rate in bps, from -1000 to 1000</source>
        <translation>indique uma taxa em bps, de -1000 a 1000</translation>
    </message>
    <message>
        <source>give a share from 0 to 1</source>
        <translation>indique uma proporção de 0 a 1</translation>
    </message>
    <message>
        <source>give a share from 0 to below 1</source>
        <translation>indique uma proporção de 0 até abaixo de 1</translation>
    </message>
    <message>
        <source>give a step in which market_order_rate makes at most 100000 orders</source>
        <translation>indique um passo em que market_order_rate gere no máximo 100000 ordens</translation>
    </message>
    <message>
        <source>give a tick above 0</source>
        <translation>indique um tick acima de 0</translation>
    </message>
    <message>
        <source>choose one of the list of jobs</source>
        <translation>escolha uma tarefa da lista</translation>
    </message>
    <message>
        <source>give at least %1</source>
        <translation>indique no mínimo %1</translation>
    </message>
    <message>
        <source>give at least %1 and at most %2</source>
        <translation>indique no mínimo %1 e no máximo %2</translation>
    </message>
    <message>
        <source>give at least size_minimum</source>
        <translation>indique no mínimo size_minimum</translation>
    </message>
    <message>
        <source>give at least the lot %1</source>
        <translation>indique no mínimo o lote %1</translation>
    </message>
    <message>
        <source>give at least the step %1</source>
        <translation>indique no mínimo o passo %1</translation>
    </message>
    <message>
        <source>give at most %1</source>
        <translation>indique no máximo %1</translation>
    </message>
    <message>
        <source>give at most %1, or raise %2</source>
        <translation>indique no máximo %1 ou aumente %2</translation>
    </message>
    <message>
        <source>give at most %1: more lots cannot be counted</source>
        <translation>indique no máximo %1: mais lotes não podem ser contados</translation>
    </message>
    <message>
        <source>give at most 100000 values on one axis</source>
        <translation>indique no máximo 100000 valores em um eixo</translation>
    </message>
    <message>
        <source>give at most 1000000</source>
        <translation>indique no máximo 1000000</translation>
    </message>
    <message>
        <source>give at most the duration</source>
        <translation>indique no máximo a duração</translation>
    </message>
    <message>
        <source>give at most the latency %1</source>
        <translation>indique no máximo a latência %1</translation>
    </message>
    <message>
        <source>give bars of one interval only</source>
        <translation>indique barras de um só intervalo</translation>
    </message>
    <message>
        <source>give it only once</source>
        <translation>indique só uma vez</translation>
    </message>
    <message>
        <source>give less than the duration %1</source>
        <translation>indique menos que a duração %1</translation>
    </message>
    <message>
        <source>give less: at the first price of %1 it is worth more than %2</source>
        <translation>indique menos: ao primeiro preço, %1, vale mais de %2</translation>
    </message>
    <message>
        <source>give more than %1</source>
        <translation>indique mais de %1</translation>
    </message>
    <message>
        <source>give more than %1 and at most %2</source>
        <translation>indique mais de %1 e no máximo %2</translation>
    </message>
    <message>
        <source>give more than outage_length, or 0s for one outage</source>
        <translation>indique mais que outage_length, ou 0s para uma só interrupção</translation>
    </message>
    <message>
        <source>give some cash, or some base: an empty account cannot trade</source>
        <translation>indique algum caixa ou alguma base: uma conta vazia não pode negociar</translation>
    </message>
    <message>
        <source>give the files in time order</source>
        <translation>indique os arquivos em ordem cronológica</translation>
    </message>
    <message>
        <source>give the files in time order, and each part of the recording once</source>
        <translation>indique os arquivos em ordem cronológica, e cada parte da gravação uma só vez</translation>
    </message>
    <message>
        <source>give the length of a candle</source>
        <translation>indique a duração de um candle</translation>
    </message>
    <message>
        <source>give the whole ID</source>
        <translation>indique o ID inteiro</translation>
    </message>
    <message>
        <source>import only what follows its end, or choose to replace the recording</source>
        <translation>importe só o que vem depois do fim ou opte por substituir a gravação</translation>
    </message>
    <message>
        <source>import the recording again</source>
        <translation>importe a gravação de novo</translation>
    </message>
    <message>
        <source>import the recording again and replace this one, or delete it</source>
        <translation>importe a gravação de novo e substitua esta, ou apague-a</translation>
    </message>
    <message>
        <source>install it; on Debian its package is libqt6sql6-sqlite</source>
        <translation>instale-o; no Debian, o pacote é libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>it is no file that can be read</source>
        <translation>não é um arquivo legível</translation>
    </message>
    <message>
        <source>it was removed, or never was</source>
        <translation>já não existe ou nunca existiu</translation>
    </message>
    <message>
        <source>known keys are: %1</source>
        <translation>as chaves conhecidas são: %1</translation>
    </message>
    <message>
        <source>known parameters are: %1</source>
        <translation>os parâmetros conhecidos são: %1</translation>
    </message>
    <message>
        <source>leave out bars for a tape of events</source>
        <translation>omita bars para uma fita de eventos</translation>
    </message>
    <message>
        <source>leave the option out, or choose to replace the recording</source>
        <translation>omita a opção ou opte por substituir a gravação</translation>
    </message>
    <message>
        <source>let TMPDIR name a folder that can be written to</source>
        <translation>faça TMPDIR apontar para uma pasta em que se possa gravar</translation>
    </message>
    <message>
        <source>let TMPDIR name a folder that can be written to and has room</source>
        <translation>faça TMPDIR apontar para uma pasta em que se possa gravar e que tenha espaço</translation>
    </message>
    <message>
        <source>give yourself the right to read it, or choose another data folder in the settings</source>
        <translation>obtenha permissão de leitura ou escolha outra pasta de dados nas configurações</translation>
    </message>
    <message>
        <source>levels·spacing (each at least a tick) and the spread must stay within half of the start price</source>
        <translation>levels·spacing (cada um no mínimo um tick) e o spread devem ficar dentro da metade do preço inicial</translation>
    </message>
    <message>
        <source>save it as UTF-8 first</source>
        <translation>salve antes como UTF-8</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>libere espaço no disco</translation>
    </message>
    <message>
        <source>make room on the disk; what was kept before is safe</source>
        <translation>libere espaço no disco; o que foi guardado antes está seguro</translation>
    </message>
    <message>
        <source>say which column it is: %1=NAME or %1=INDEX</source>
        <translation>indique qual é a coluna: %1=NAME ou %1=INDEX</translation>
    </message>
    <message>
        <source>move it away</source>
        <translation>mova-o para outro lugar</translation>
    </message>
    <message>
        <source>name a CSV file with the columns request_ns, venue_ns, response_ns</source>
        <translation>indique um arquivo CSV com as colunas request_ns, venue_ns, response_ns</translation>
    </message>
    <message>
        <source>choose a data folder in the settings</source>
        <translation>escolha uma pasta de dados nas configurações</translation>
    </message>
    <message>
        <source>name a metric of the report</source>
        <translation>indique uma métrica do relatório</translation>
    </message>
    <message>
        <source>choose another data folder in the settings, or give yourself the right to write into this one</source>
        <translation>escolha outra pasta de dados nas configurações ou obtenha permissão de gravação nesta</translation>
    </message>
    <message>
        <source>name another one with --data-dir DIR</source>
        <translation>indique outra pasta com --data-dir DIR</translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation>indique ao menos um arquivo</translation>
    </message>
    <message>
        <source>choose at least one parameter to vary</source>
        <translation>escolha ao menos um parâmetro a variar</translation>
    </message>
    <message>
        <source>name each value once</source>
        <translation>indique cada valor uma só vez</translation>
    </message>
    <message>
        <source>name one dataset, or files that exist</source>
        <translation>indique um conjunto de dados, ou arquivos que existam</translation>
    </message>
    <message>
        <source>no row is that long; is this the right format?</source>
        <translation>nenhuma linha é tão longa; o formato está certo?</translation>
    </message>
    <message>
        <source>open and close must lie between low and high: check the order of the columns</source>
        <translation>abertura e fechamento devem ficar entre mínima e máxima: verifique a ordem das colunas</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>abra-o de novo</translation>
    </message>
    <message>
        <source>choose to replace it, or give another instrument</source>
        <translation>opte por substituir ou indique outro instrumento</translation>
    </message>
    <message>
        <source>give the tick and the lot</source>
        <translation>indique o tick e o lote</translation>
    </message>
    <message>
        <source>give a coarser lot</source>
        <translation>indique um lote maior</translation>
    </message>
    <message>
        <source>give the instrument&apos;s lot, or leave it out</source>
        <translation>indique o lote do instrumento ou omita-o</translation>
    </message>
    <message>
        <source>give the instrument&apos;s tick, or leave it out</source>
        <translation>indique o tick do instrumento ou omita-o</translation>
    </message>
    <message>
        <source>prices or quantities have too many digits for their size: give a coarser tick and round prices, or a coarser lot</source>
        <translation>preços ou quantidades têm casas demais para o seu tamanho: indique um tick maior e arredonde os preços, ou um lote maior</translation>
    </message>
    <message>
        <source>remove the dataset and import the recording again</source>
        <translation>remova o conjunto de dados e importe a gravação de novo</translation>
    </message>
    <message>
        <source>repeat the run, or duplicate it first</source>
        <translation>repita a execução, ou duplique-a antes</translation>
    </message>
    <message>
        <source>repeat the run; the others are not touched</source>
        <translation>repita a execução; as outras não são afetadas</translation>
    </message>
    <message>
        <source>request &lt;= venue &lt;= response</source>
        <translation>request &lt;= venue &lt;= response</translation>
    </message>
    <message>
        <source>rows must ascend in request and venue time</source>
        <translation>as linhas devem crescer em horário de request e de venue</translation>
    </message>
    <message>
        <source>say how long a bar is, for example 1m</source>
        <translation>indique a duração de uma barra, por exemplo 1m</translation>
    </message>
    <message>
        <source>sort the bars by time</source>
        <translation>ordene as barras por horário</translation>
    </message>
    <message>
        <source>sort the file by time, oldest first</source>
        <translation>ordene o arquivo por horário, do mais antigo ao mais novo</translation>
    </message>
    <message>
        <source>sort the recording, or take the line out</source>
        <translation>ordene a gravação ou remova a linha</translation>
    </message>
    <message>
        <source>spot instruments have the multiplier 1</source>
        <translation>instrumentos spot têm o multiplicador 1</translation>
    </message>
    <message>
        <source>start again: the file is then set aside, and a new one begun</source>
        <translation>inicie de novo: o arquivo é então posto de lado, e um novo é criado</translation>
    </message>
    <message>
        <source>start in 1970 or later, and end before 2262</source>
        <translation>comece em 1970 ou depois e termine antes de 2262</translation>
    </message>
    <message>
        <source>take the line out</source>
        <translation>remova a linha</translation>
    </message>
    <message>
        <source>the array must have ev, exch_ts, local_ts, px and qty, or six columns event, exch_ts, local_ts, side, px, qty</source>
        <translation>o array deve ter ev, exch_ts, local_ts, px e qty, ou seis colunas event, exch_ts, local_ts, side, px, qty</translation>
    </message>
    <message>
        <source>the catalogue is empty: import a recording first</source>
        <translation>o catálogo está vazio: importe antes uma gravação</translation>
    </message>
    <message>
        <source>the columns are in Bitfinex&apos;s order: give them as time=0, open=1, close=2, high=3, low=4, volume=5</source>
        <translation>as colunas estão na ordem da Bitfinex: indique-as como time=0, open=1, close=2, high=3, low=4, volume=5</translation>
    </message>
    <message>
        <source>the recording has this lot already: choose to replace it</source>
        <translation>a gravação já tem este lote: opte por substituí-la</translation>
    </message>
    <message>
        <source>the recording has this tick already: choose to replace it, or to round prices</source>
        <translation>a gravação já tem este tick: opte por substituí-la ou por arredondar os preços</translation>
    </message>
    <message>
        <source>the dataset is not what it was: allow changed data, and do not compare the figures</source>
        <translation>o conjunto de dados não é mais o mesmo: permita dados alterados e não compare os números</translation>
    </message>
    <message>
        <source>the description of the instrument is damaged</source>
        <translation>a descrição do instrumento está danificada</translation>
    </message>
    <message>
        <source>the file ends inside the array; copy it again</source>
        <translation>o arquivo termina dentro do array; copie-o de novo</translation>
    </message>
    <message>
        <source>the file ends inside the JSON; download it again</source>
        <translation>o arquivo termina dentro do JSON; baixe-o de novo</translation>
    </message>
    <message>
        <source>the file ends too early: fetch it again</source>
        <translation>o arquivo termina cedo demais: obtenha-o de novo</translation>
    </message>
    <message>
        <source>the file has no row of data; check that it was downloaded whole</source>
        <translation>o arquivo não tem linhas de dados; verifique se foi baixado por inteiro</translation>
    </message>
    <message>
        <source>the file has no rows</source>
        <translation>o arquivo não tem linhas</translation>
    </message>
    <message>
        <source>the file must be an event array as hftbacktest writes it</source>
        <translation>o arquivo deve ser um array de eventos como o hftbacktest grava</translation>
    </message>
    <message>
        <source>the file must hold one JSON array of rows</source>
        <translation>o arquivo deve conter um único array JSON de linhas</translation>
    </message>
    <message>
        <source>the file&apos;s name must begin with its day: 20221213_...</source>
        <translation>o nome do arquivo deve começar com o dia: 20221213_...</translation>
    </message>
    <message>
        <source>the first line must be the header of a Tardis book_snapshot or quotes file</source>
        <translation>a primeira linha deve ser o cabeçalho de um arquivo book_snapshot ou quotes da Tardis</translation>
    </message>
    <message>
        <source>the grid has more points than can be counted: widen the steps</source>
        <translation>a grade tem mais pontos do que se pode contar: aumente os passos</translation>
    </message>
    <message>
        <source>the grid has more than 1000000 points: widen the steps, or draw some of them by chance</source>
        <translation>a grade tem mais de 1000000 pontos: aumente os passos ou use só pontos sorteados</translation>
    </message>
    <message>
        <source>the input holds nothing that could be imported</source>
        <translation>a entrada não contém nada que possa ser importado</translation>
    </message>
    <message>
        <source>the line is damaged or cut off; it can be skipped</source>
        <translation>a linha está danificada ou cortada; pode ser omitida</translation>
    </message>
    <message>
        <source>the recording begins after</source>
        <translation>a gravação começa depois</translation>
    </message>
    <message>
        <source>the recording ends before</source>
        <translation>a gravação termina antes</translation>
    </message>
    <message>
        <source>the documentation lists the risk limits</source>
        <translation>a documentação lista os limites de risco</translation>
    </message>
    <message>
        <source>the row has no column of that index</source>
        <translation>a linha não tem coluna com esse índice</translation>
    </message>
    <message>
        <source>the row must be one flat JSON array of numbers and strings</source>
        <translation>a linha deve ser um único array JSON plano de números e strings</translation>
    </message>
    <message>
        <source>the span never shows a bid and an ask; choose another span or recording</source>
        <translation>o período nunca mostra um bid e um ask; escolha outro período ou gravação</translation>
    </message>
    <message>
        <source>there are no parameters</source>
        <translation>não há parâmetros</translation>
    </message>
    <message>
        <source>this file has no volume column; use csv-bars</source>
        <translation>este arquivo não tem coluna de volume; use csv-bars</translation>
    </message>
    <message>
        <source>write three whole numbers: request_ns, venue_ns, response_ns</source>
        <translation>indique três números inteiros: request_ns, venue_ns, response_ns</translation>
    </message>
    <message>
        <source>tick and lot together may have 17 fractional digits, so that values stay exact</source>
        <translation>tick e lote juntos podem ter 17 casas decimais, para que os valores sejam exatos</translation>
    </message>
    <message>
        <source>use a larger tick</source>
        <translation>use um tick maior</translation>
    </message>
    <message>
        <source>use a whole number of nanoseconds</source>
        <translation>use um número inteiro de nanossegundos</translation>
    </message>
    <message>
        <source>use csv or tardis</source>
        <translation>use csv ou tardis</translation>
    </message>
    <message>
        <source>use epoch s, ms, us or ns, or ISO 8601 such as 2024-08-08T23:54:13Z</source>
        <translation>use epoch s, ms, us ou ns, ou ISO 8601, como 2024-08-08T23:54:13Z</translation>
    </message>
    <message>
        <source>use one of the units ns, us, ms, s, m, h or d</source>
        <translation>use uma das unidades ns, us, ms, s, m, h ou d</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>use uma das opções: %1</translation>
    </message>
    <message>
        <source>use spot, linear or inverse</source>
        <translation>use spot, linear ou inverse</translation>
    </message>
    <message>
        <source>use the program that wrote it, or import again</source>
        <translation>use o programa que o gravou ou importe de novo</translation>
    </message>
    <message>
        <source>vary each parameter once</source>
        <translation>varie cada parâmetro uma só vez</translation>
    </message>
    <message>
        <source>wait for the venue&apos;s answer</source>
        <translation>aguarde a resposta da exchange</translation>
    </message>
    <message>
        <source>wait until it is done, or end it, and try again</source>
        <translation>espere até que termine, ou encerre, e tente de novo</translation>
    </message>
    <message>
        <source>what it points at is not in this list: begin without it</source>
        <translation>o item apontado não está nesta lista: comece sem ele</translation>
    </message>
    <message>
        <source>write a decimal number, as in 0.01</source>
        <translation>indique um número decimal, como em 0.01</translation>
    </message>
    <message>
        <source>write a decimal number with at most 18 fractional digits</source>
        <translation>indique um número decimal com até 18 casas decimais</translation>
    </message>
    <message>
        <source>write a decimal number with at most 18 fractional digits, as in %1</source>
        <translation>indique um número decimal com até 18 casas decimais, como em %1</translation>
    </message>
    <message>
        <source>write a length such as 1m, 4h or 1d</source>
        <translation>indique uma duração como 1m, 4h ou 1d</translation>
    </message>
    <message>
        <source>write a moment as in 2024-08-08T23:54:13.5Z</source>
        <translation>indique um momento como em 2024-08-08T23:54:13.5Z</translation>
    </message>
    <message>
        <source>write a moment in UTC, as in 2024-08-08T23:54:13 or 2024-08-08</source>
        <translation>indique um momento em UTC, como em 2024-08-08T23:54:13 ou 2024-08-08</translation>
    </message>
    <message>
        <source>write a number</source>
        <translation>indique um número</translation>
    </message>
    <message>
        <source>write a number and a unit, as in 250ms, 1.5s, 10us, 42ns, 5m, 4h, 1d</source>
        <translation>indique um número e uma unidade, como em 250ms, 1.5s, 10us, 42ns, 5m, 4h, 1d</translation>
    </message>
    <message>
        <source>write a number with one of the units ns, us, ms, s, m, h, d</source>
        <translation>indique um número com uma das unidades ns, us, ms, s, m, h, d</translation>
    </message>
    <message>
        <source>write a number with one of the units ns, us, ms, s, m, h, d, as in %1</source>
        <translation>indique um número com uma das unidades ns, us, ms, s, m, h, d, como em %1</translation>
    </message>
    <message>
        <source>write a number, as in %1</source>
        <translation>indique um número, como em %1</translation>
    </message>
    <message>
        <source>write a plain number such as 61837.64</source>
        <translation>indique um número simples como 61837.64</translation>
    </message>
    <message>
        <source>write a span of time as in 250ms</source>
        <translation>indique uma duração como em 250ms</translation>
    </message>
    <message>
        <source>write a text</source>
        <translation>indique um texto</translation>
    </message>
    <message>
        <source>write a text, as in %1</source>
        <translation>indique um texto, como em %1</translation>
    </message>
    <message>
        <source>write a whole number</source>
        <translation>indique um número inteiro</translation>
    </message>
    <message>
        <source>write a whole number from 0 to %1</source>
        <translation>indique um número inteiro de 0 a %1</translation>
    </message>
    <message>
        <source>write a smaller whole number</source>
        <translation>indique um número inteiro menor</translation>
    </message>
    <message>
        <source>write a whole number, 0 or more</source>
        <translation>indique um número inteiro, 0 ou maior</translation>
    </message>
    <message>
        <source>write a whole number, as in %1</source>
        <translation>indique um número inteiro, como em %1</translation>
    </message>
    <message>
        <source>write at most 18 digits after the point</source>
        <translation>indique até 18 casas decimais</translation>
    </message>
    <message>
        <source>write buy or sell (bid or ask)</source>
        <translation>indique buy ou sell (bid ou ask)</translation>
    </message>
    <message>
        <source>write FROM..TO, as in 2024-08-08T10:00..2024-08-08T10:05</source>
        <translation>indique FROM..TO, como em 2024-08-08T10:00..2024-08-08T10:05</translation>
    </message>
    <message>
        <source>write ISO 8601, as in 2024-01-01T00:00:00Z</source>
        <translation>indique ISO 8601, como em 2024-01-01T00:00:00Z</translation>
    </message>
    <message>
        <source>write the rates of maker and taker in bps, as in 1,5, or as in maker=1,taker=5,currency=quote or tiers=0:1:5;1000000:0.5:4</source>
        <translation>indique as taxas maker e taker em bps, como em 1,5, ou como em maker=1,taker=5,currency=quote ou tiers=0:1:5;1000000:0.5:4</translation>
    </message>
    <message>
        <source>write a name, or a name with settings, as in NAME:key=value,key=value</source>
        <translation>indique um nome, ou um nome com opções, como em NAME:key=value,key=value</translation>
    </message>
    <message>
        <source>write a range as from:to:step, or values as a,b,c</source>
        <translation>indique uma faixa como de:até:passo, ou valores como a,b,c</translation>
    </message>
    <message>
        <source>write a range as from:to:step, with a step that leads to its end, or values as a,b,c</source>
        <translation>indique uma faixa como de:até:passo, com um passo que leve ao fim, ou valores como a,b,c</translation>
    </message>
    <message>
        <source>write one JSON object; the documentation shows an example</source>
        <translation>indique um único objeto JSON; a documentação mostra um exemplo</translation>
    </message>
    <message>
        <source>write open or close: the end of the bar that its time names</source>
        <translation>indique open ou close: a ponta da barra a que seu horário se refere</translation>
    </message>
    <message>
        <source>write quote, received or ASSET@PRICE with a price from 0.000001 to 1000000000000</source>
        <translation>indique quote, received ou ASSET@PRICE com um preço de 0.000001 a 1000000000000</translation>
    </message>
    <message>
        <source>write recorded, or a latency such as 5ms</source>
        <translation>indique recorded, ou uma latência como 5ms</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>indique true ou false</translation>
    </message>
    <message>
        <source>write true or false, as in %1</source>
        <translation>indique true ou false, como em %1</translation>
    </message>
    <message>
        <source>write VENUE:BASE/QUOTE, as in binance:BTC/USDT</source>
        <translation>indique EXCHANGE:BASE/COTAÇÃO, como em binance:BTC/USDT</translation>
    </message>
    <message>
        <source>write VOLUME:MAKER:TAKER;..., from volume 0 upwards, as in 0:1:5;1000000:0.5:4</source>
        <translation>indique VOLUME:MAKER:TAKER;..., do volume 0 para cima, como em 0:1:5;1000000:0.5:4</translation>
    </message>
    <message>
        <source>there is no bot {value}</source>
        <translation>não há nenhum bot {value}</translation>
    </message>
    <message>
        <source>the journal {path} is in use ({holder})</source>
        <translation>o diário {path} está em uso ({holder})</translation>
    </message>
    <message>
        <source>bot {bot} would keep more than it may: {field} {wanted} of {limit}</source>
        <translation>o bot {bot} guardaria mais do que pode: {field} {wanted} de {limit}</translation>
    </message>
    <message>
        <source>the history cannot be asked so: {field}: {value}</source>
        <translation>o histórico não pode ser consultado assim: {field}: {value}</translation>
    </message>
    <message>
        <source>the copy was cancelled</source>
        <translation>a cópia foi cancelada</translation>
    </message>
    <message>
        <source>{path} is a database of another program</source>
        <translation>{path} é o banco de dados de outro programa</translation>
    </message>
    <message>
        <source>there is a bot called &quot;{name}&quot; already</source>
        <translation>já existe um bot chamado “{name}”</translation>
    </message>
    <message>
        <source>too much waits to be written ({rows} rows): {reason}</source>
        <translation>há demais à espera de ser gravado ({rows} linhas): {reason}</translation>
    </message>
    <message>
        <source>the store {path} may not be written: {reason}</source>
        <translation>o banco de dados {path} não pode ser gravado: {reason}</translation>
    </message>
    <message>
        <source>version {version} of bot {bot} is another configuration</source>
        <translation>a versão {version} do bot {bot} é outra configuração</translation>
    </message>
    <message>
        <source>a bot that is {value} cannot be asked to {field}</source>
        <translation>a um bot no estado {value} não se pode pedir {field}</translation>
    </message>
    <message>
        <source>the engine shows another certificate ({fingerprint}) than before ({expected})</source>
        <translation>o motor mostra outro certificado ({fingerprint}) do que antes ({expected})</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate {fingerprint} is not known: {reason}</source>
        <translation>o certificado {fingerprint} do motor não é conhecido: {reason}</translation>
    </message>
    <message>
        <source>the way to the engine has been closed</source>
        <translation>o caminho até o motor foi fechado</translation>
    </message>
    <message>
        <source>{url} is not encrypted, and would show the token to others</source>
        <translation>{url} não é cifrada e mostraria o token a outros</translation>
    </message>
    <message>
        <source>the engine does not take the token: {reason}</source>
        <translation>o motor não aceita o token: {reason}</translation>
    </message>
    <message>
        <source>the engine does not answer: {reason}</source>
        <translation>o motor não responde: {reason}</translation>
    </message>
    <message>
        <source>end that engine, or give this one a folder of its own</source>
        <translation>encerre aquele motor ou dê a este uma pasta própria</translation>
    </message>
    <message>
        <source>let this user write the folder</source>
        <translation>permita que este usuário grave na pasta</translation>
    </message>
    <message>
        <source>look at the disk; orders can be cancelled meanwhile</source>
        <translation>verifique o disco; enquanto isso, ordens podem ser canceladas</translation>
    </message>
    <message>
        <source>make sure that the folder may be written</source>
        <translation>garanta que se possa gravar na pasta</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>indique outro arquivo</translation>
    </message>
    <message>
        <source>this token is for other bots ({field} {value})</source>
        <translation>este token é para outros bots ({field} {value})</translation>
    </message>
    <message>
        <source>in the simulation the bot fails: {reason}</source>
        <translation>na simulação o bot falha: {reason}</translation>
    </message>
    <message>
        <source>in the simulation the bot is halted: {reason}</source>
        <translation>na simulação o bot é interrompido: {reason}</translation>
    </message>
    <message>
        <source>{levels} levels stand at the same price {value}, since a tick is {tick}</source>
        <translation>há {levels} níveis no mesmo preço {value}, pois um tick é {tick}</translation>
    </message>
    <message>
        <source>the strategy needs ticks, and {field} is {value}</source>
        <translation>a estratégia precisa de ticks, e {field} é {value}</translation>
    </message>
    <message>
        <source>a bot cannot be called &quot;{value}&quot;</source>
        <translation>um bot não pode se chamar “{value}”</translation>
    </message>
    <message>
        <source>the market {market} is no longer what {bot} has traded on</source>
        <translation>o mercado {market} não é mais aquele em que {bot} negociou</translation>
    </message>
    <message>
        <source>there is a bot called &quot;{value}&quot; already</source>
        <translation>já existe um bot chamado “{value}”</translation>
    </message>
    <message>
        <source>{field} of {bot} cannot change while the bot is {value}</source>
        <translation>{field} de {bot} não pode mudar com o bot no estado {value}</translation>
    </message>
    <message>
        <source>nothing is kept of what {bot} did then</source>
        <translation>nada se guarda do que {bot} fez então</translation>
    </message>
    <message>
        <source>there is no version {value}</source>
        <translation>não existe a versão {value}</translation>
    </message>
    <message>
        <source>{field} are {value}, and {limit} is the most</source>
        <translation>{field}: {value}, e o máximo é {limit}</translation>
    </message>
    <message>
        <source>a stream cannot go on from &quot;{value}&quot;</source>
        <translation>um stream não pode continuar a partir de “{value}”</translation>
    </message>
    <message>
        <source>an address is host and port alone; the token has a field of its own</source>
        <translation>um endereço é só host e porta; o token tem um campo próprio</translation>
    </message>
    <message>
        <source>the address is missing</source>
        <translation>falta o endereço</translation>
    </message>
    <message>
        <source>{value} is the address of {name} already</source>
        <translation>{value} já é o endereço de {name}</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an address: write wss://host:port</source>
        <translation>“{value}” não é um endereço: escreva wss://host:port</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>falta o nome</translation>
    </message>
    <message>
        <source>there is an engine {value} already</source>
        <translation>já existe um motor {value}</translation>
    </message>
    <message>
        <source>{name} asks for a token</source>
        <translation>{name} pede um token</translation>
    </message>
    <message>
        <source>the engine is ending</source>
        <translation>o motor está encerrando</translation>
    </message>
    <message>
        <source>the bots are being brought back</source>
        <translation>os bots estão sendo recuperados</translation>
    </message>
    <message>
        <source>the engine keeps no bots: {reason}</source>
        <translation>o motor não guarda bots: {reason}</translation>
    </message>
    <message>
        <source>the keychain of this computer was not opened</source>
        <translation>o chaveiro deste computador não foi aberto</translation>
    </message>
    <message>
        <source>the keychain of this computer failed: {reason}</source>
        <translation>o chaveiro deste computador falhou: {reason}</translation>
    </message>
    <message>
        <source>this computer has no keychain to keep a token in: {reason}</source>
        <translation>este computador não tem chaveiro para guardar um token: {reason}</translation>
    </message>
    <message>
        <source>the market {value} happens in another process</source>
        <translation>o mercado {value} está em outro processo</translation>
    </message>
    <message>
        <source>there is no market &quot;{value}&quot;</source>
        <translation>não existe o mercado “{value}”</translation>
    </message>
    <message>
        <source>the connection has ended: {reason}</source>
        <translation>a conexão terminou: {reason}</translation>
    </message>
    <message>
        <source>{host}:{port} cannot be reached: {reason}</source>
        <translation>{host}:{port} não pode ser acessado: {reason}</translation>
    </message>
    <message>
        <source>the venue has not taken the change of the order</source>
        <translation>a exchange não aceitou a modificação da ordem</translation>
    </message>
    <message>
        <source>the venue has answered to order {order} already: {status}</source>
        <translation>a exchange já respondeu à ordem {order}: {status}</translation>
    </message>
    <message>
        <source>the bot is paused and places no orders</source>
        <translation>o bot está em pausa e não envia ordens</translation>
    </message>
    <message>
        <source>order {order} is being changed or cancelled already</source>
        <translation>a ordem {order} já está sendo modificada ou cancelada</translation>
    </message>
    <message>
        <source>the order never reached the venue</source>
        <translation>a ordem não chegou à exchange</translation>
    </message>
    <message>
        <source>order {order} is not open</source>
        <translation>a ordem {order} não está aberta</translation>
    </message>
    <message>
        <source>the venue has an order {order} that is not ours to know; it is cancelled there</source>
        <translation>a exchange tem uma ordem {order} que não consta aqui; lá ela é cancelada</translation>
    </message>
    <message>
        <source>the venue has rejected the order</source>
        <translation>a exchange rejeitou a ordem</translation>
    </message>
    <message>
        <source>the venue has order {order} open, which had ended here; it is cancelled there</source>
        <translation>a exchange tem aberta a ordem {order}, que aqui havia terminado; lá ela é cancelada</translation>
    </message>
    <message>
        <source>order {order} is {status} as far as we know, and {venue_status} at the venue</source>
        <translation>a ordem {order} está no estado {status} segundo nossos dados, e {venue_status} na exchange</translation>
    </message>
    <message>
        <source>order {order} has other terms at the venue; those are taken over</source>
        <translation>a ordem {order} tem outras condições na exchange; adotam-se essas</translation>
    </message>
    <message>
        <source>the venue tells of a fill of order {order} that cannot be: {reason}</source>
        <translation>a exchange informa um fill impossível da ordem {order}: {reason}</translation>
    </message>
    <message>
        <source>the venue does not know the order any more</source>
        <translation>a exchange não conhece mais a ordem</translation>
    </message>
    <message>
        <source>{field} {value} does not go with {other} {limit}</source>
        <translation>{field} {value} não condiz com {other} {limit}</translation>
    </message>
    <message>
        <source>an order cannot be made smaller than what has been filled: {quantity}, filled {filled}</source>
        <translation>uma ordem não pode ficar menor que o já preenchido: {quantity}, preenchido {filled}</translation>
    </message>
    <message>
        <source>a market order cannot be changed</source>
        <translation>uma ordem a mercado não pode ser modificada</translation>
    </message>
    <message>
        <source>the account cannot pay: {required} needed, {available} there</source>
        <translation>a conta não pode pagar: necessário {required}, disponível {available}</translation>
    </message>
    <message>
        <source>the order book cannot be trusted at the moment</source>
        <translation>o livro de ordens não é confiável no momento</translation>
    </message>
    <message>
        <source>an order of {quantity} cannot show {display_quantity}</source>
        <translation>uma ordem de {quantity} não pode mostrar {display_quantity}</translation>
    </message>
    <message>
        <source>the order would have ended before it was sent</source>
        <translation>a ordem teria terminado antes de ser enviada</translation>
    </message>
    <message>
        <source>the margin does not suffice: {required} needed, {available} there</source>
        <translation>a margem não basta: necessário {required}, disponível {available}</translation>
    </message>
    <message>
        <source>an order of {notional} is above the limit of {limit}</source>
        <translation>uma ordem de {notional} está acima do limite de {limit}</translation>
    </message>
    <message>
        <source>an order of {notional} is below the market&apos;s minimum of {minimum}</source>
        <translation>uma ordem de {notional} está abaixo do mínimo do mercado de {minimum}</translation>
    </message>
    <message>
        <source>{open} open are above the limit of {limit}</source>
        <translation>{open} abertas estão acima do limite de {limit}</translation>
    </message>
    <message>
        <source>orders come faster than the limit of {limit} allows</source>
        <translation>as ordens chegam mais rápido do que permite o limite de {limit}</translation>
    </message>
    <message>
        <source>a position of {position} is above the limit of {limit}</source>
        <translation>uma posição de {position} está acima do limite de {limit}</translation>
    </message>
    <message>
        <source>a position of {notional} is above the limit of {limit}</source>
        <translation>uma posição de {notional} está acima do limite de {limit}</translation>
    </message>
    <message>
        <source>an order that may not take must be able to rest</source>
        <translation>uma ordem que não pode tomar deve poder ficar no livro</translation>
    </message>
    <message>
        <source>a price of {price} is not possible</source>
        <translation>um preço de {price} não é possível</translation>
    </message>
    <message>
        <source>a price of {price} is out of range</source>
        <translation>um preço de {price} está fora da faixa</translation>
    </message>
    <message>
        <source>a price of {price} is {distance} away, and {limit} is allowed</source>
        <translation>um preço de {price} está a {distance}, e se permite {limit}</translation>
    </message>
    <message>
        <source>an order of {quantity} is above the limit of {limit}</source>
        <translation>uma ordem de {quantity} está acima do limite de {limit}</translation>
    </message>
    <message>
        <source>an order of {quantity} is above the market&apos;s maximum of {maximum}</source>
        <translation>uma ordem de {quantity} está acima do máximo do mercado de {maximum}</translation>
    </message>
    <message>
        <source>an order of {quantity} is below the market&apos;s minimum of {minimum}</source>
        <translation>uma ordem de {quantity} está abaixo do mínimo do mercado de {minimum}</translation>
    </message>
    <message>
        <source>an order of {quantity} cannot be counted: {minimum} to {maximum} can</source>
        <translation>uma ordem de {quantity} não pode ser contada: admite-se de {minimum} a {maximum}</translation>
    </message>
    <message>
        <source>an order of {quantity} would do more than close the position of {position}</source>
        <translation>uma ordem de {quantity} faria mais que fechar a posição de {position}</translation>
    </message>
    <message>
        <source>an order at {price} would meet an own one at {own_price}</source>
        <translation>uma ordem a {price} encontraria uma própria a {own_price}</translation>
    </message>
    <message>
        <source>a stop price of {stop_price} is not possible</source>
        <translation>um preço de stop de {stop_price} não é possível</translation>
    </message>
    <message>
        <source>a stop at {stop_price} would trigger at once: the mid is {mid}</source>
        <translation>um stop a {stop_price} dispararia na hora: o mid é {mid}</translation>
    </message>
    <message>
        <source>a trailing offset of {trailing_offset} is not possible</source>
        <translation>uma distância de trailing de {trailing_offset} não é possível</translation>
    </message>
    <message>
        <source>an order of {quantity} at {price} is worth more than can be counted</source>
        <translation>uma ordem de {quantity} a {price} vale mais do que se pode contar</translation>
    </message>
    <message>
        <source>the bot&apos;s state cannot be taken up: {field} is {value}</source>
        <translation>o estado do bot não pode ser retomado: {field} é {value}</translation>
    </message>
    <message>
        <source>{strategy} of {bot} failed: {reason}</source>
        <translation>{strategy} de {bot} falhou: {reason}</translation>
    </message>
    <message>
        <source>{market} at {venue} has other ticks and lots than here</source>
        <translation>{market} em {venue} tem outros ticks e lotes do que aqui</translation>
    </message>
    <message>
        <source>a line is longer than {limit} bytes</source>
        <translation>uma linha é mais longa que {limit} bytes</translation>
    </message>
    <message>
        <source>a message cannot be read: {field} {reason}</source>
        <translation>uma mensagem não pode ser lida: {field} {reason}</translation>
    </message>
    <message>
        <source>the venue {venue} cannot be reached: {reason}</source>
        <translation>a exchange {venue} não pode ser acessada: {reason}</translation>
    </message>
    <message>
        <source>what {bot} holds is not certain after a break: {reason}</source>
        <translation>o que {bot} detém não é certo após uma interrupção: {reason}</translation>
    </message>
    <message>
        <source>this program was built without the way to {url}</source>
        <translation>este programa foi compilado sem o caminho até {url}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}</source>
        <translation>não é possível gravar em {folder}: {reason}</translation>
    </message>
    <message>
        <source>the venue keeps this client for another market: {reason}</source>
        <translation>a exchange reserva este cliente para outro mercado: {reason}</translation>
    </message>
    <message>
        <source>the venue takes no more clients: {reason}</source>
        <translation>a exchange não aceita mais clientes: {reason}</translation>
    </message>
    <message>
        <source>the venue does not know who speaks: {reason}</source>
        <translation>a exchange não sabe quem fala: {reason}</translation>
    </message>
    <message>
        <source>ask with a token that is for all bots</source>
        <translation>faça o pedido com um token válido para todos os bots</translation>
    </message>
    <message>
        <source>bring back an older copy of the bot&apos;s state</source>
        <translation>recupere uma cópia anterior do estado do bot</translation>
    </message>
    <message>
        <source>change the limit, or the parameters that lead to it; a backtest shows each case</source>
        <translation>altere o limite ou os parâmetros que levam a ele; um backtest mostra cada caso</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>escolha outro nome</translation>
    </message>
    <message>
        <source>choose one of its versions, from 1</source>
        <translation>escolha uma de suas versões, a partir de 1</translation>
    </message>
    <message>
        <source>close the position by hand, or stop the bot again</source>
        <translation>feche a posição manualmente ou pare o bot de novo</translation>
    </message>
    <message>
        <source>compare its trades with the venue&apos;s; start it again when they agree</source>
        <translation>compare os negócios do bot com os da exchange; inicie de novo quando coincidirem</translation>
    </message>
    <message>
        <source>give 0.01 to 50 events a second</source>
        <translation>indique de 0.01 a 50 eventos por segundo</translation>
    </message>
    <message>
        <source>give a cursor as the channel gave it, or none</source>
        <translation>indique um cursor tal como o canal o forneceu, ou nenhum</translation>
    </message>
    <message>
        <source>give a duration between these, or event</source>
        <translation>indique uma duração entre estas, ou event</translation>
    </message>
    <message>
        <source>give less cash or base, or smaller orders</source>
        <translation>indique menos caixa ou base, ou ordens menores</translation>
    </message>
    <message>
        <source>give more than 0</source>
        <translation>indique mais de 0</translation>
    </message>
    <message>
        <source>it happens in another process: open a line to it</source>
        <translation>isso acontece em outro processo: abra uma conexão com ele</translation>
    </message>
    <message>
        <source>its orders and its holding are counted in other ticks and lots: create another bot</source>
        <translation>as ordens e a posição do bot são contadas em outros ticks e lotes: crie outro bot</translation>
    </message>
    <message>
        <source>leave it out: only a backtest takes it</source>
        <translation>omita: só um backtest aceita esta opção</translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation>indique menos</translation>
    </message>
    <message>
        <source>let the bot go on first</source>
        <translation>antes, retome o bot</translation>
    </message>
    <message>
        <source>list the bots: it may have been removed</source>
        <translation>liste os bots: ele pode ter sido removido</translation>
    </message>
    <message>
        <source>look whether the venue&apos;s program runs; it is tried again all the time</source>
        <translation>verifique se o programa da exchange está em execução; novas tentativas são feitas continuamente</translation>
    </message>
    <message>
        <source>mend what was found, and start it again</source>
        <translation>corrija o que foi encontrado e inicie de novo</translation>
    </message>
    <message>
        <source>mend what was found, and try again</source>
        <translation>corrija o que foi encontrado e tente de novo</translation>
    </message>
    <message>
        <source>name a market</source>
        <translation>indique um mercado</translation>
    </message>
    <message>
        <source>name one of the engine&apos;s markets</source>
        <translation>indique um dos mercados do motor</translation>
    </message>
    <message>
        <source>name one, as in avellaneda_stoikov</source>
        <translation>indique uma, como em avellaneda_stoikov</translation>
    </message>
    <message>
        <source>name one: the strategy trades one market</source>
        <translation>indique um: a estratégia negocia um só mercado</translation>
    </message>
    <message>
        <source>name the market that it is to trade, as in sim:BTC/USDT</source>
        <translation>indique o mercado a negociar, como em sim:BTC/USDT</translation>
    </message>
    <message>
        <source>of a simulated venue, give latency, queue or fees</source>
        <translation>de uma exchange simulada, indique latency, queue ou fees</translation>
    </message>
    <message>
        <source>renew quotes less often, or show fewer of them</source>
        <translation>renove as cotações com menos frequência ou mostre menos delas</translation>
    </message>
    <message>
        <source>run the venue&apos;s program of the same version</source>
        <translation>execute o programa da exchange na mesma versão</translation>
    </message>
    <message>
        <source>see what led to it in a backtest</source>
        <translation>veja em um backtest o que levou a isso</translation>
    </message>
    <message>
        <source>stop the bot, and wait until none of its orders is left</source>
        <translation>pare o bot e espere até que não reste nenhuma de suas ordens</translation>
    </message>
    <message>
        <source>stop the bot, configure it, and start it again</source>
        <translation>pare o bot, configure-o e inicie de novo</translation>
    </message>
    <message>
        <source>the engine goes on cancelling them; look at the venue too</source>
        <translation>o motor continua a cancelá-las; verifique também na exchange</translation>
    </message>
    <message>
        <source>the store is damaged: restore its last backup</source>
        <translation>a base de dados está danificada: restaure seu último backup</translation>
    </message>
    <message>
        <source>what it holds and owes was traded there: create another bot for another market</source>
        <translation>o que o bot tem e deve foi negociado lá: crie outro bot para outro mercado</translation>
    </message>
    <message>
        <source>write a duration such as 500ms, or event</source>
        <translation>indique uma duração como 500ms, ou event</translation>
    </message>
    <message>
        <source>write venue:HOST:PORT:SYMBOL, as in venue:127.0.0.1:7001:BTC/USDT</source>
        <translation>indique venue:HOST:PORT:SYMBOL, como em venue:127.0.0.1:7001:BTC/USDT</translation>
    </message>
    <message>
        <source>{field} has {value} characters, and {limit} is the most</source>
        <translation>{field} tem {value} caracteres, e o máximo é {limit}</translation>
    </message>
    <message>
        <source>no bot has the tag {value}</source>
        <translation>nenhum bot tem a tag {value}</translation>
    </message>
    <message>
        <source>this engine does not trade at venues on {value}</source>
        <translation>este motor não negocia em exchanges em {value}</translation>
    </message>
    <message>
        <source>a file cannot be called &quot;{value}&quot;</source>
        <translation>um arquivo não pode se chamar “{value}”</translation>
    </message>
    <message>
        <source>there is a file called &quot;{value}&quot; already</source>
        <translation>já existe um arquivo chamado “{value}”</translation>
    </message>
    <message>
        <source>the disk of {path} has {available} bytes left, and {needed} are needed</source>
        <translation>o disco de {path} tem {available} bytes livres, e são necessários {needed}</translation>
    </message>
    <message>
        <source>choose a time at which it was at work</source>
        <translation>escolha um momento em que estava ativo</translation>
    </message>
    <message>
        <source>give at most 100 letters, digits, dots, dashes and underscores; it lands in a folder of the engine&apos;s</source>
        <translation>indique no máximo 100 letras, dígitos, pontos, hifens e sublinhados; o arquivo vai para uma pasta do motor</translation>
    </message>
    <message>
        <source>make room on the engine&apos;s disk</source>
        <translation>libere espaço no disco do motor</translation>
    </message>
    <message>
        <source>name a market that the venue has</source>
        <translation>indique um mercado que a exchange tenha</translation>
    </message>
    <message>
        <source>name the host in the engine&apos;s settings (venue-host), or use a market of this one</source>
        <translation>indique o host nas configurações do motor (venue-host) ou use um mercado deste motor</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>encurte o texto</translation>
    </message>
    <message>
        <source>{bot} is {value}, but that is not written down, and the end of the engine would undo it: {reason}</source>
        <translation>{bot} está em {value}, mas isso não foi gravado, e o fim do motor o desfaria: {reason}</translation>
    </message>
    <message>
        <source>in the simulation, {after} into it, the bot sends {count} orders in {span}: {value} a second, and the engine allows {limit}</source>
        <translation>na simulação, {after} após o início, o bot envia {count} ordens em {span}: {value} por segundo, e o motor permite {limit}</translation>
    </message>
    <message>
        <source>in the simulation {count} orders are refused, the first one {after} into it: {reason}</source>
        <translation>na simulação {count} ordens são recusadas, a primeira {after} após o início: {reason}</translation>
    </message>
    <message>
        <source>nothing has come from {host}:{port} for {after}</source>
        <translation>nada chega de {host}:{port} há {after}</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed</source>
        <translation>o driver de SQLite do Qt não está instalado</translation>
    </message>
    <message>
        <source>Tardis has no file for this kind</source>
        <translation>a Tardis não tem arquivo para este tipo</translation>
    </message>
    <message>
        <source>an earlier write failed</source>
        <translation>uma gravação anterior falhou</translation>
    </message>
    <message>
        <source>an event of the list of bots is missing</source>
        <translation>falta um evento da lista de bots</translation>
    </message>
    <message>
        <source>another engine has it open</source>
        <translation>está em uso por outro motor</translation>
    </message>
    <message>
        <source>columns of events are missing</source>
        <translation>faltam colunas dos eventos</translation>
    </message>
    <message>
        <source>expects one JSON object a line</source>
        <translation>espera um objeto JSON por linha</translation>
    </message>
    <message>
        <source>it breaks off, and another segment follows</source>
        <translation>ele se interrompe, e outro segmento se segue</translation>
    </message>
    <message>
        <source>it has not answered yet</source>
        <translation>ainda não respondeu</translation>
    </message>
    <message>
        <source>it is a database, but not of an engine</source>
        <translation>é uma base de dados, mas não de um motor</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>é um link</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation>não é mais necessária</translation>
    </message>
    <message>
        <source>it is of another instrument</source>
        <translation>é de outro instrumento</translation>
    </message>
    <message>
        <source>it overlaps the file before</source>
        <translation>sobrepõe-se ao arquivo anterior</translation>
    </message>
    <message>
        <source>neither HOME nor another folder for it is known</source>
        <translation>nem HOME nem outra pasta para isso é conhecida</translation>
    </message>
    <message>
        <source>no receive time</source>
        <translation>sem horário de recebimento</translation>
    </message>
    <message>
        <source>nobody has accepted it yet</source>
        <translation>ninguém o aceitou ainda</translation>
    </message>
    <message>
        <source>not a trade</source>
        <translation>não é um negócio</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>the fleet has been closed</source>
        <translation>a frota está fechada</translation>
    </message>
    <message>
        <source>the connection was cut off</source>
        <translation>a conexão foi cortada</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translation>o disco não respondeu</translation>
    </message>
    <message>
        <source>the disk is too slow</source>
        <translation>o disco é lento demais</translation>
    </message>
    <message>
        <source>the order has ended</source>
        <translation>a ordem terminou</translation>
    </message>
    <message>
        <source>the order is not known</source>
        <translation>a ordem não é conhecida</translation>
    </message>
    <message>
        <source>the subscription was refused</source>
        <translation>a assinatura foi recusada</translation>
    </message>
    <message>
        <source>the venue is away</source>
        <translation>a exchange não está disponível</translation>
    </message>
    <message>
        <source>there was no time for it</source>
        <translation>não houve tempo para isso</translation>
    </message>
    <message>
        <source>this engine keeps no bots</source>
        <translation>este motor não guarda bots</translation>
    </message>
    <message>
        <source>give a moment before the end</source>
        <translation>indique um momento antes do fim</translation>
    </message>
    <message>
        <source>the script&apos;s sandbox has gone: {reason}</source>
        <translation>a sandbox do script não existe mais: {reason}</translation>
    </message>
    <message>
        <source>the script has broken the process that it ran in (signal {signal})</source>
        <translation>o script derrubou o processo em que era executado (sinal {signal})</translation>
    </message>
    <message>
        <source>this loop never ends</source>
        <translation>este loop nunca termina</translation>
    </message>
    <message>
        <source>the script threw in {hook}: {message}</source>
        <translation>o script lançou uma exceção em {hook}: {message}</translation>
    </message>
    <message>
        <source>the script&apos;s process asked the system for something that it must not, and was ended</source>
        <translation>o processo do script pediu ao sistema algo que não lhe é permitido e foi encerrado</translation>
    </message>
    <message>
        <source>the script cannot import &quot;{specifier}&quot;</source>
        <translation>o script não pode importar “{specifier}”</translation>
    </message>
    <message>
        <source>the script&apos;s limit &quot;{limit}&quot; of {allowed} is exceeded</source>
        <translation>o limite “{limit}” do script, de {allowed}, foi ultrapassado</translation>
    </message>
    <message>
        <source>the script&apos;s {field} cannot be &quot;{value}&quot;</source>
        <translation>{field} do script não pode ser “{value}”</translation>
    </message>
    <message>
        <source>nothing keeps a script in here, so none is run: {missing}</source>
        <translation>nada confina um script aqui, por isso nenhum é executado: {missing}</translation>
    </message>
    <message>
        <source>the parameter {field} has no least and greatest value</source>
        <translation>o parâmetro {field} não tem valor mínimo e máximo</translation>
    </message>
    <message>
        <source>the script&apos;s run has not begun</source>
        <translation>a execução do script não começou</translation>
    </message>
    <message>
        <source>{field} of an order cannot be &quot;{value}&quot;</source>
        <translation>{field} de uma ordem não pode ser “{value}”</translation>
    </message>
    <message>
        <source>the script&apos;s project cannot be used: {field} {value}</source>
        <translation>o projeto do script não pode ser usado: {field} {value}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>não é possível ler {path}: {reason}</translation>
    </message>
    <message>
        <source>nobody waits for what {value} answers</source>
        <translation>ninguém espera o que {value} responde</translation>
    </message>
    <message>
        <source>the script&apos;s sandbox says what it must not: {reason}</source>
        <translation>a sandbox do script diz o que não deve: {reason}</translation>
    </message>
    <message>
        <source>the script&apos;s sandbox does not work: {reason}</source>
        <translation>a sandbox do script não funciona: {reason}</translation>
    </message>
    <message>
        <source>{path}, in which scripts run, is not there</source>
        <translation>falta {path}, em que os scripts são executados</translation>
    </message>
    <message>
        <source>the script cannot be read: {message}</source>
        <translation>o script não pode ser lido: {message}</translation>
    </message>
    <message>
        <source>there is nothing called {value} here</source>
        <translation>aqui não há nada chamado {value}</translation>
    </message>
    <message>
        <source>scripts have no {construct}</source>
        <translation>os scripts não aceitam {construct}</translation>
    </message>
    <message>
        <source>a built-in did not come back: give sort, join, repeat, fill, JSON and regular expressions less</source>
        <translation>uma função embutida não terminou: passe menos a sort, join, repeat, fill, JSON e expressões regulares</translation>
    </message>
    <message>
        <source>a script needs nothing of the system: take out what asks for it</source>
        <translation>um script não precisa de nada do sistema: retire o que faz o pedido</translation>
    </message>
    <message>
        <source>call less deeply, and give a function fewer arguments at once</source>
        <translation>aninhe menos as chamadas e passe menos argumentos de uma vez a uma função</translation>
    </message>
    <message>
        <source>call the function plainly: everything here answers at once</source>
        <translation>chame a função diretamente: aqui tudo responde na hora</translation>
    </message>
    <message>
        <source>call this from a hook: onStart, onTick …</source>
        <translation>chame isto a partir de um hook: onStart, onTick …</translation>
    </message>
    <message>
        <source>clear timers that are not needed any more</source>
        <translation>cancele os temporizadores que não são mais necessários</translation>
    </message>
    <message>
        <source>delete what is not needed any more</source>
        <translation>apague o que não é mais necessário</translation>
    </message>
    <message>
        <source>do less in one call: spread the work over several, or use the functions of ta</source>
        <translation>faça menos em uma chamada: distribua o trabalho por várias ou use as funções de ta</translation>
    </message>
    <message>
        <source>export const meta</source>
        <translation>export const meta</translation>
    </message>
    <message>
        <source>give it min and max, so that no form and no sweep leaves what is sensible</source>
        <translation>indique min e max, para que nenhum formulário e nenhuma varredura saia do que é razoável</translation>
    </message>
    <message>
        <source>install wheelhouse-sandbox beside Wheelhouse</source>
        <translation>instale wheelhouse-sandbox junto do Wheelhouse</translation>
    </message>
    <message>
        <source>keep less: drop what is old, or raise the limit</source>
        <translation>guarde menos: descarte o que é antigo ou aumente o limite</translation>
    </message>
    <message>
        <source>leave it with break or return, or count its turns</source>
        <translation>saia dele com break ou return, ou conte suas voltas</translation>
    </message>
    <message>
        <source>look for what is very large: arrays, texts, expressions, arguments of a call</source>
        <translation>procure o que é muito grande: arrays, textos, expressões, argumentos de uma chamada</translation>
    </message>
    <message>
        <source>place and amend less often; cancelling is not counted</source>
        <translation>envie e modifique ordens com menos frequência; os cancelamentos não são contados</translation>
    </message>
    <message>
        <source>run scripts on a Linux system that has seccomp</source>
        <translation>execute os scripts em um sistema Linux que tenha seccomp</translation>
    </message>
    <message>
        <source>start it again</source>
        <translation>inicie de novo</translation>
    </message>
    <message>
        <source>start it again; the script&apos;s last run is void</source>
        <translation>inicie de novo; a última execução do script não é válida</translation>
    </message>
    <message>
        <source>the machine is busy: try again, or raise the limit</source>
        <translation>a máquina está ocupada: tente de novo ou aumente o limite</translation>
    </message>
    <message>
        <source>the sandbox does not answer: start it again</source>
        <translation>a sandbox não responde: inicie de novo</translation>
    </message>
    <message>
        <source>trade.roundPrice(price) gives one that is right</source>
        <translation>trade.roundPrice(price) dá um correto</translation>
    </message>
    <message>
        <source>trade.roundQuantity(quantity) gives one that is right</source>
        <translation>trade.roundQuantity(quantity) dá uma correta</translation>
    </message>
    <message>
        <source>this token has expired</source>
        <translation>este token expirou</translation>
    </message>
    <message>
        <source>it knows no such token</source>
        <translation>ela não conhece esse token</translation>
    </message>
    <message>
        <source>order {order} is filled by {venue_filled} at the venue, and by {filled} as far as we know</source>
        <translation>a ordem {order} tem {venue_filled} preenchido na exchange, e {filled} segundo nossos dados</translation>
    </message>
    <message>
        <source>a position of {position} could not be closed in {attempts} attempts: {reason}</source>
        <translation>uma posição de {position} não pôde ser fechada em {attempts} tentativas: {reason}</translation>
    </message>
    <message>
        <source>change its parameters, or the limit</source>
        <translation>altere os parâmetros ou o limite</translation>
    </message>
    <message>
        <source>give a larger order size: the market takes no less</source>
        <translation>indique um tamanho de ordem maior: o mercado não aceita menos</translation>
    </message>
    <message>
        <source>give a smaller order size</source>
        <translation>indique um tamanho de ordem menor</translation>
    </message>
    <message>
        <source>give a smaller order size: the market takes no more</source>
        <translation>indique um tamanho de ordem menor: o mercado não aceita mais</translation>
    </message>
    <message>
        <source>give an order size within these</source>
        <translation>indique um tamanho de ordem entre estes</translation>
    </message>
    <message>
        <source>give at least %1, or plan fewer or smaller orders</source>
        <translation>indique pelo menos %1, ou planeje menos ordens ou ordens menores</translation>
    </message>
    <message>
        <source>give more, or plan fewer or smaller orders, or raise the leverage</source>
        <translation>indique mais, planeje menos ordens ou ordens menores, ou aumente a alavancagem</translation>
    </message>
    <message>
        <source>put more distance between levels, or show one of them: a tick is %1</source>
        <translation>deixe mais distância entre os níveis ou mostre um só: um tick é %1</translation>
    </message>
    <message>
        <source>quote nearer to the market</source>
        <translation>cote mais perto do mercado</translation>
    </message>
    <message>
        <source>raise it, or make orders smaller</source>
        <translation>aumente-o ou reduza as ordens</translation>
    </message>
    <message>
        <source>raise it, or plan fewer or smaller orders</source>
        <translation>aumente-o ou planeje menos ordens ou ordens menores</translation>
    </message>
    <message>
        <source>raise it, or plan fewer orders</source>
        <translation>aumente-o ou planeje menos ordens</translation>
    </message>
    <message>
        <source>widen it, or quote nearer to the mid</source>
        <translation>amplie-o ou cote mais perto do meio</translation>
    </message>
    <message>
        <source>{orders} orders of {bot} are still at the venue, and its position is {position}</source>
        <translation>{orders} ordens de {bot} ainda estão na exchange, e sua posição é {position}</translation>
    </message>
    <message>
        <source>something answers there, but it is no engine of Wheelhouse&apos;s: {reason}</source>
        <translation>algo responde lá, mas não é um motor do Wheelhouse: {reason}</translation>
    </message>
    <message>
        <source>another program has changed {path} since</source>
        <translation>outro programa alterou {path} nesse meio-tempo</translation>
    </message>
    <message>
        <source>on {run} new orders were stopped: {reason}</source>
        <translation>em {run}, novas ordens foram interrompidas: {reason}</translation>
    </message>
    <message>
        <source>on {run} the limit &quot;{limit}&quot; was reached {count} times</source>
        <translation>em {run}, o limite “{limit}” foi atingido {count} vezes</translation>
    </message>
    <message>
        <source>run twice on {run}, the script did not do the same</source>
        <translation>executado duas vezes em {run}, o script não fez o mesmo</translation>
    </message>
    <message>
        <source>on {run} {refused} of {orders} orders were refused, most with {code}</source>
        <translation>em {run}, {refused} de {orders} ordens foram recusadas, a maioria com {code}</translation>
    </message>
    <message>
        <source>there is already something called {value}</source>
        <translation>já existe algo chamado {value}</translation>
    </message>
    <message>
        <source>a version cannot be called &quot;{value}&quot;</source>
        <translation>uma versão não pode se chamar “{value}”</translation>
    </message>
    <message>
        <source>there is no example &quot;{value}&quot;</source>
        <translation>não existe o exemplo “{value}”</translation>
    </message>
    <message>
        <source>there is no recording to try it on</source>
        <translation>não há gravação em que experimentá-lo</translation>
    </message>
    <message>
        <source>the script has no tests of its own</source>
        <translation>o script não tem testes próprios</translation>
    </message>
    <message>
        <source>version {value} cannot be used: {reason}</source>
        <translation>a versão {value} não pode ser usada: {reason}</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>não respondeu a tempo</translation>
    </message>
    <message>
        <source>it does not speak as an engine does</source>
        <translation>não se comunica como um motor</translation>
    </message>
    <message>
        <source>choose one that the list of versions has</source>
        <translation>escolha uma da lista de versões</translation>
    </message>
    <message>
        <source>do less in each call, or less often</source>
        <translation>faça menos em cada chamada, ou com menos frequência</translation>
    </message>
    <message>
        <source>export functions from a file whose name ends in .test.js; each fails by throwing</source>
        <translation>exporte funções de um arquivo cujo nome termine em .test.js; cada uma falha ao lançar uma exceção</translation>
    </message>
    <message>
        <source>import a recording with a book, or generate one</source>
        <translation>importe uma gravação com livro ou gere uma</translation>
    </message>
    <message>
        <source>look at what place() answers, and do not ask again at once</source>
        <translation>verifique o que place() responde e não repita o pedido de imediato</translation>
    </message>
    <message>
        <source>save once more to write over it, or close the tab</source>
        <translation>salve mais uma vez para sobrescrever ou feche a aba</translation>
    </message>
    <message>
        <source>take out what differs from one run to the next</source>
        <translation>retire o que difere de uma execução para outra</translation>
    </message>
    <message>
        <source>write one line of at most 60 characters</source>
        <translation>escreva uma única linha de até 60 caracteres</translation>
    </message>
    <message>
        <source>no line of the script is known for the order {value}</source>
        <translation>não se conhece nenhuma linha do script para a ordem {value}</translation>
    </message>
    <message>
        <source>orders are traced that ctx.place() or bot.place() made in the script&apos;s own text</source>
        <translation>são rastreadas as ordens que ctx.place() ou bot.place() fizeram no próprio texto do script</translation>
    </message>
    <message>
        <source>the audit log {path} could not be written</source>
        <translation>não foi possível gravar o registro de auditoria {path}</translation>
    </message>
    <message>
        <source>{value} is the name of {named} and the ID of {numbered}</source>
        <translation>{value} é o nome de {named} e o ID de {numbered}</translation>
    </message>
    <message>
        <source>there is no folder {value}</source>
        <translation>não existe a pasta {value}</translation>
    </message>
    <message>
        <source>the script runs live only: this run waits for nobody</source>
        <translation>o script só funciona ao vivo: esta execução não espera por ninguém</translation>
    </message>
    <message>
        <source>the script cannot be published with {field} &quot;{value}&quot;</source>
        <translation>o script não pode ser publicado com {field} &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>the published script {path} cannot be used: {reason}</source>
        <translation>o script publicado {path} não pode ser usado: {reason}</translation>
    </message>
    <message>
        <source>version {value} is published, with another text</source>
        <translation>a versão {value} está publicada com outro texto</translation>
    </message>
    <message>
        <source>the market shows nobody to trade with</source>
        <translation>o mercado não mostra ninguém com quem negociar</translation>
    </message>
    <message>
        <source>the order found nobody to trade with</source>
        <translation>a ordem não encontrou ninguém com quem negociar</translation>
    </message>
    <message>
        <source>a published version stays as it is: raise the version in meta</source>
        <translation>uma versão publicada fica como está: aumente a versão em meta</translation>
    </message>
    <message>
        <source>ctx.cancelAll() takes all orders back at once</source>
        <translation>ctx.cancelAll() retira todas as ordens de uma vez</translation>
    </message>
    <message>
        <source>do less in one call: more happens meanwhile than it can be told</source>
        <translation>faça menos em uma chamada: enquanto isso acontece mais do que se pode contar a ela</translation>
    </message>
    <message>
        <source>give it a version, such as version: &apos;1.0&apos;</source>
        <translation>dê uma versão a ele, como version: &apos;1.0&apos;</translation>
    </message>
    <message>
        <source>name it with letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, up to 64 of them</source>
        <translation>use letras, dígitos, &apos;.&apos;, &apos;_&apos; e &apos;-&apos; no nome, no máximo 64</translation>
    </message>
    <message>
        <source>publish it again under another version; take this folder away</source>
        <translation>publique de novo com outra versão; remova esta pasta</translation>
    </message>
    <message>
        <source>scripts run live, or in a backtest of their own</source>
        <translation>os scripts funcionam ao vivo, ou em um backtest próprio</translation>
    </message>
    <message>
        <source>Backing the store up</source>
        <translation>Fazer backup da base de dados</translation>
    </message>
    <message>
        <source>Ending a job</source>
        <translation>Encerrar uma tarefa</translation>
    </message>
    <message>
        <source>Ending a run</source>
        <translation>Encerrar uma execução</translation>
    </message>
    <message>
        <source>Checking the store</source>
        <translation>Verificar a base de dados</translation>
    </message>
    <message>
        <source>Changing a bot</source>
        <translation>Alterar um bot</translation>
    </message>
    <message>
        <source>Making a bot</source>
        <translation>Criar um bot</translation>
    </message>
    <message>
        <source>Deleting a run</source>
        <translation>Apagar uma execução</translation>
    </message>
    <message>
        <source>Duplicating a run</source>
        <translation>Duplicar uma execução</translation>
    </message>
    <message>
        <source>Exporting history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Generating a market</source>
        <translation>Gerar um mercado</translation>
    </message>
    <message>
        <source>Importing bots</source>
        <translation>Importar bots</translation>
    </message>
    <message>
        <source>Importing recordings</source>
        <translation>Importar gravações</translation>
    </message>
    <message>
        <source>Pausing bots</source>
        <translation>Pausar bots</translation>
    </message>
    <message>
        <source>Reading files to import</source>
        <translation>Ler arquivos a importar</translation>
    </message>
    <message>
        <source>Removing bots</source>
        <translation>Remover bots</translation>
    </message>
    <message>
        <source>Removing a recording</source>
        <translation>Remover uma gravação</translation>
    </message>
    <message>
        <source>Repeating a run</source>
        <translation>Repetir uma execução</translation>
    </message>
    <message>
        <source>Resuming bots</source>
        <translation>Retomar bots</translation>
    </message>
    <message>
        <source>Rolling a bot back</source>
        <translation>Reverter um bot</translation>
    </message>
    <message>
        <source>Changing the tags of a bot</source>
        <translation>Alterar as tags de um bot</translation>
    </message>
    <message>
        <source>Changing how long gauges are kept</source>
        <translation>Alterar por quanto tempo os indicadores são guardados</translation>
    </message>
    <message>
        <source>Changing how long history is kept</source>
        <translation>Alterar por quanto tempo o histórico é guardado</translation>
    </message>
    <message>
        <source>Naming a run</source>
        <translation>Dar nome a uma execução</translation>
    </message>
    <message>
        <source>Writing a note to a run</source>
        <translation>Escrever uma nota em uma execução</translation>
    </message>
    <message>
        <source>Changing the tags of a run</source>
        <translation>Alterar as tags de uma execução</translation>
    </message>
    <message>
        <source>Starting a backtest</source>
        <translation>Iniciar um backtest</translation>
    </message>
    <message>
        <source>Starting bots</source>
        <translation>Iniciar bots</translation>
    </message>
    <message>
        <source>Starting a run</source>
        <translation>Iniciar uma execução</translation>
    </message>
    <message>
        <source>Starting a sweep</source>
        <translation>Iniciar uma varredura</translation>
    </message>
    <message>
        <source>Stopping bots</source>
        <translation>Parar bots</translation>
    </message>
    <message>
        <source>Changing the tags of bots</source>
        <translation>Alterar as tags de bots</translation>
    </message>
    <message>
        <source>Checking a bot</source>
        <translation>Verificar um bot</translation>
    </message>
    <message>
        <source>Verifying a recording</source>
        <translation>Verificar uma gravação</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>visualizador</translation>
    </message>
    <message>
        <source>{field} needs a token of the role “{needed}”; this one is of the role “{role}”</source>
        <translation>{field} requer um token com o papel “{needed}”; este tem o papel “{role}”</translation>
    </message>
    <message>
        <source>{strategy} trades two markets, and there is one</source>
        <translation>{strategy} negocia dois mercados, e há só um</translation>
    </message>
    <message>
        <source>{strategy} trades one market, and there are two</source>
        <translation>{strategy} negocia um só mercado, e há dois</translation>
    </message>
    <message>
        <source>{value} does not run it, but {strategy}</source>
        <translation>{value} não o executa, e sim {strategy}</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate is not the one that --pin names ({expected}): it has the fingerprint {fingerprint}</source>
        <translation>o certificado do motor não é o indicado por --pin ({expected}): sua impressão digital é {fingerprint}</translation>
    </message>
    <message>
        <source>there is no host with the name {host}</source>
        <translation>não existe host com o nome {host}</translation>
    </message>
    <message>
        <source>{host} takes only encrypted connections on port {port}</source>
        <translation>{host} só aceita conexões cifradas na porta {port}</translation>
    </message>
    <message>
        <source>{host} takes no encrypted connections on port {port}</source>
        <translation>{host} não aceita conexões cifradas na porta {port}</translation>
    </message>
    <message>
        <source>nothing listens at {host} on port {port}</source>
        <translation>nada escuta em {host} na porta {port}</translation>
    </message>
    <message>
        <source>the script has not passed its checks: {value}</source>
        <translation>o script não passou nas verificações: {value}</translation>
    </message>
    <message>
        <source>no script {value} has been published</source>
        <translation>nenhum script {value} foi publicado</translation>
    </message>
    <message>
        <source>{path}, in which scripts run, is of another version of Wheelhouse: it speaks version {found} and not {wanted}</source>
        <translation>{path}, em que os scripts são executados, é de outra versão do Wheelhouse: fala a versão {found}, e não {wanted}</translation>
    </message>
    <message>
        <source>this engine takes no scripts</source>
        <translation>este motor não aceita scripts</translation>
    </message>
    <message>
        <source>a promise was rejected, and nothing asks about it: {message}</source>
        <translation>uma promise foi rejeitada, e nada a trata: {message}</translation>
    </message>
    <message>
        <source>the journal {path} is damaged at byte {offset} (line {line}): {reason}</source>
        <translation>o diário {path} está danificado no byte {offset} (linha {line}): {reason}</translation>
    </message>
    <message>
        <source>the history is {records} records ahead of the journal {journal}, which ends with {after}</source>
        <translation>o histórico está {records} registros à frente do diário {journal}, que termina em {after}</translation>
    </message>
    <message>
        <source>what the bot {bot} holds cannot be told from its history: {reason}</source>
        <translation>o que o bot {bot} detém não pode ser determinado pelo seu histórico: {reason}</translation>
    </message>
    <message>
        <source>the end of the journal {journal} was cut off after entry {after}: {bytes} bytes that were not whole</source>
        <translation>o fim do diário {journal} foi cortado após a entrada {after}: {bytes} bytes incompletos</translation>
    </message>
    <message>
        <source>it is a web server of another kind</source>
        <translation>é um servidor web de outro tipo</translation>
    </message>
    <message>
        <source>choose one of the list of scripts</source>
        <translation>escolha um da lista de scripts</translation>
    </message>
    <message>
        <source>a script that trades two markets is tried on generated ones here</source>
        <translation>um script que negocia dois mercados é experimentado aqui em mercados gerados</translation>
    </message>
    <message>
        <source>ask an engine that keeps bots</source>
        <translation>faça o pedido a um motor que guarde bots</translation>
    </message>
    <message>
        <source>compare its position with the venue&apos;s; put the journal back from a copy, or make a new bot that begins with what is held</source>
        <translation>compare a posição do bot com a da exchange; reponha o diário a partir de uma cópia ou crie um novo bot que comece com o que se tem</translation>
    </message>
    <message>
        <source>correct the name of the host, or give its address</source>
        <translation>corrija o nome do host ou indique seu endereço</translation>
    </message>
    <message>
        <source>end each chain of promises with catch()</source>
        <translation>termine cada cadeia de promises com catch()</translation>
    </message>
    <message>
        <source>give 0 or more, and no more than can be counted</source>
        <translation>indique 0 ou mais, e não mais do que se pode contar</translation>
    </message>
    <message>
        <source>give an ID as the list of scripts has it</source>
        <translation>indique um ID como aparece na lista de scripts</translation>
    </message>
    <message>
        <source>give each file once</source>
        <translation>indique cada arquivo uma só vez</translation>
    </message>
    <message>
        <source>give some cash: an empty account cannot trade</source>
        <translation>indique algum caixa: uma conta vazia não pode negociar</translation>
    </message>
    <message>
        <source>give the script the name that it is published under</source>
        <translation>dê ao script o nome com que está publicado</translation>
    </message>
    <message>
        <source>install wheelhouse-sandbox and this program from the same release</source>
        <translation>instale wheelhouse-sandbox e este programa da mesma versão</translation>
    </message>
    <message>
        <source>it trades two markets, and can be run in a terminal: wheelhouse-cli script run</source>
        <translation>ele negocia dois mercados e pode ser executado em um terminal: wheelhouse-cli script run</translation>
    </message>
    <message>
        <source>keep it to 1000 characters</source>
        <translation>use no máximo 1000 caracteres</translation>
    </message>
    <message>
        <source>leave the other market out: it trades one</source>
        <translation>omita o outro mercado: só um é negociado</translation>
    </message>
    <message>
        <source>mend what the checks found; nothing has been published</source>
        <translation>corrija o que as verificações encontraram; nada foi publicado</translation>
    </message>
    <message>
        <source>name bots that run another version of it</source>
        <translation>indique bots que executem outra versão dele</translation>
    </message>
    <message>
        <source>name files .js or .mjs, in no folder that begins with a dot</source>
        <translation>indique arquivos .js ou .mjs, em nenhuma pasta que comece com ponto</translation>
    </message>
    <message>
        <source>none is needed: bots ask their venues</source>
        <translation>nada é necessário: os bots consultam suas exchanges</translation>
    </message>
    <message>
        <source>none is needed: they were taken from the history, and bots ask their venues</source>
        <translation>nada é necessário: foram obtidos do histórico, e os bots consultam suas exchanges</translation>
    </message>
    <message>
        <source>put a whole copy of it back; without one move it and the later files of its name out of the folder, and what the history holds counts</source>
        <translation>reponha uma cópia íntegra dele; sem ela, mova-o para fora da pasta, com os arquivos posteriores de mesmo nome, e passa a valer o que está no histórico</translation>
    </message>
    <message>
        <source>put the missing segment back; without it move this file and the later ones of its name out of the folder, and what the history holds counts</source>
        <translation>reponha o segmento que falta; sem ele, mova este arquivo e os posteriores de mesmo nome para fora da pasta, e passa a valer o que está no histórico</translation>
    </message>
    <message>
        <source>start the engine there, or correct the port: it tells its address when it starts</source>
        <translation>inicie o motor lá ou corrija a porta: ele informa seu endereço ao iniciar</translation>
    </message>
    <message>
        <source>the two recordings have no moment in common</source>
        <translation>as duas gravações não têm nenhum momento em comum</translation>
    </message>
    <message>
        <source>this is the first market again: give another one</source>
        <translation>este é de novo o primeiro mercado: indique outro</translation>
    </message>
    <message>
        <source>two markets are replayed event by event: give recordings of books or trades</source>
        <translation>dois mercados são reproduzidos evento a evento: indique gravações de livros ou de negócios</translation>
    </message>
    <message>
        <source>write http:// for an engine without a certificate on this machine; others need one</source>
        <translation>escreva http:// para um motor sem certificado nesta máquina; os outros precisam de um</translation>
    </message>
    <message>
        <source>write https:// in place of http://</source>
        <translation>escreva https:// em vez de http://</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; names no version, and a bot runs one version of a script</source>
        <translation>“{value}” não nomeia nenhuma versão, e um bot executa uma versão de um script</translation>
    </message>
    <message>
        <source>cancel them at the venue: the engine cannot reach them there</source>
        <translation>cancele-as na exchange: o motor não as alcança lá</translation>
    </message>
    <message>
        <source>configure the bot with %1</source>
        <translation>configure o bot com %1</translation>
    </message>
    <message>
        <source>the run has no step {value}</source>
        <translation>a execução não tem nenhum passo {value}</translation>
    </message>
    <message>
        <source>the newest backup needs more of the journal {journal} than the {bytes} bytes that are kept: what is older was deleted</source>
        <translation>a cópia de segurança mais recente precisa de mais do diário {journal} do que os {bytes} bytes que são mantidos: o que é mais antigo foi apagado</translation>
    </message>
    <message>
        <source>the store is a backup of {copied}; {records} records of the journal are newer and were taken up</source>
        <translation>o armazém é uma cópia de segurança de {copied}; {records} registos do diário são mais recentes e foram incorporados</translation>
    </message>
    <message>
        <source>the store is a backup of {copied}, and entries {from} to {to} of the journal {journal}, which it lacks, are not there</source>
        <translation>o armazém é uma cópia de segurança de {copied}, e as entradas {from} a {to} do diário {journal}, que lhe faltam, não estão lá</translation>
    </message>
    <message>
        <source>the store is a backup of {copied}; of bots made since nothing is known but their IDs: {bots}</source>
        <translation>o armazém é uma cópia de segurança de {copied}; dos bots criados desde então só se conhece o identificador: {bots}</translation>
    </message>
    <message>
        <source>back the store up again</source>
        <translation>faça outra cópia de segurança do armazém</translation>
    </message>
    <message>
        <source>compare what the bots hold with their venues: they stand as they stood in the backup</source>
        <translation>compare o que os bots têm com as suas exchanges: estão como estavam na cópia de segurança</translation>
    </message>
    <message>
        <source>create them anew; look at their venues for orders that they have left there</source>
        <translation>crie-os de novo; veja nas suas exchanges se deixaram lá ordens</translation>
    </message>
    <message>
        <source>give at least %1, the market&apos;s lot, or none: less cannot be held</source>
        <translation>indique pelo menos %1, o lote do mercado, ou nada: menos não pode ser mantido</translation>
    </message>
    <message>
        <source>step through a run whose script exports hooks, such as onTick</source>
        <translation>percorra uma execução cujo script exporte hooks, como onTick</translation>
    </message>
    <message>
        <source>write it with letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as 1.2.0 or 2.0-rc.1, up to 64 of them</source>
        <translation>escreva-a com letras, algarismos, &apos;.&apos;, &apos;_&apos; e &apos;-&apos;, como 1.2.0 ou 2.0-rc.1, até 64</translation>
    </message>
    <message>
        <source>the engine wants a token, and none was given</source>
        <translation>o motor exige um token e não foi indicado nenhum</translation>
    </message>
    <message>
        <source>the bot cannot work like this ({findings} in all): {reason}</source>
        <translation>o bot não pode trabalhar assim ({findings} no total): {reason}</translation>
    </message>
    <message>
        <source>the export {value} cannot be run as a test</source>
        <translation>a exportação {value} não pode ser executada como teste</translation>
    </message>
    <message>
        <source>export functions alone, and none with a star</source>
        <translation>exporte apenas funções, e nenhuma com asterisco</translation>
    </message>
    <message>
        <source>it is a link, and those are not followed: put the file itself there</source>
        <translation>é uma ligação, e as ligações não são seguidas: ponha lá o próprio ficheiro</translation>
    </message>
    <message>
        <source>name another parameter</source>
        <translation>indique outro parâmetro</translation>
    </message>
    <message>
        <source>name each choice once</source>
        <translation>indique cada opção uma só vez</translation>
    </message>
    <message>
        <source>order {order}, which it names as its alternative, is {status}</source>
        <translation>a ordem {order}, que nomeia como alternativa, está em {status}</translation>
    </message>
    <message>
        <source>no sandbox can be split off, so that each takes longer to start: {reason}</source>
        <translation>não é possível derivar nenhuma sandbox, por isso cada uma demora mais a iniciar: {reason}</translation>
    </message>
    <message>
        <source>name an order that is open and has not filled</source>
        <translation>indique uma ordem aberta e sem execução</translation>
    </message>
    <message>
        <source>none is needed: sandboxes are started directly meanwhile</source>
        <translation>não é preciso fazer nada: entretanto as sandboxes são iniciadas diretamente</translation>
    </message>
    <message>
        <source>a token is needed here, and {path} has none that counts</source>
        <translation>aqui é preciso um token, e {path} não tem nenhum que valha</translation>
    </message>
    <message>
        <source>the market {value} is named twice</source>
        <translation>o mercado {value} é indicado duas vezes</translation>
    </message>
    <message>
        <source>{bot} is the second market of {leader}, and nothing is asked of it alone</source>
        <translation>{bot} é o segundo mercado de {leader}, e a ele sozinho nada se pede</translation>
    </message>
    <message>
        <source>the second market of {bot} failed: {reason}</source>
        <translation>o segundo mercado de {bot} falhou: {reason}</translation>
    </message>
    <message>
        <source>the second market of {bot} is missing</source>
        <translation>falta o segundo mercado de {bot}</translation>
    </message>
    <message>
        <source>{market}, where {bot} trades too, is away: {reason}</source>
        <translation>{market}, onde {bot} também negocia, não responde: {reason}</translation>
    </message>
    <message>
        <source>{field} are {value}, and {limit} is the least</source>
        <translation>{field}: {value}, e {limit} é o mínimo</translation>
    </message>
    <message>
        <source>the log {path} cannot be opened: {reason}</source>
        <translation>não é possível abrir o registo {path}: {reason}</translation>
    </message>
    <message>
        <source>the script&apos;s second market is not there</source>
        <translation>o segundo mercado do script não está lá</translation>
    </message>
    <message>
        <source>{instrument} has other units than when the script began</source>
        <translation>{instrument} tem outras unidades do que quando o script começou</translation>
    </message>
    <message>
        <source>{path} is of no use for TLS: {reason}</source>
        <translation>{path} não serve para TLS: {reason}</translation>
    </message>
    <message>
        <source>{expires} is past: such a token would never count</source>
        <translation>{expires} já passou: um token assim nunca valeria</translation>
    </message>
    <message>
        <source>somebody else is changing {path} at this moment</source>
        <translation>alguém está a alterar {path} neste momento</translation>
    </message>
    <message>
        <source>there is a token called &quot;{name}&quot; already</source>
        <translation>já existe um token chamado &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>there is no token &quot;{name}&quot;</source>
        <translation>não existe o token &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>others than its owner may read {path}</source>
        <translation>outros além do dono podem ler {path}</translation>
    </message>
    <message>
        <source>there is no simulation of these two side by side</source>
        <translation>não há simulação destes dois lado a lado</translation>
    </message>
    <message>
        <source>create it anew: nothing is known of what it has on its second market; look there for orders</source>
        <translation>crie-o de novo: nada se sabe do que tem no segundo mercado; procure ordens lá</translation>
    </message>
    <message>
        <source>ask %1, which is on both</source>
        <translation>peça a %1, que está nos dois</translation>
    </message>
    <message>
        <source>it has two markets: create another bot for one</source>
        <translation>tem dois mercados: crie outro bot para um</translation>
    </message>
    <message>
        <source>leave out #2 at its end: so are second markets of bots named</source>
        <translation>retire #2 do fim: assim se chamam os segundos mercados dos bots</translation>
    </message>
    <message>
        <source>name a second market: the script trades two</source>
        <translation>indique um segundo mercado: o script negocia em dois</translation>
    </message>
    <message>
        <source>name another one: this is the first market again</source>
        <translation>indique outro: este é de novo o primeiro mercado</translation>
    </message>
    <message>
        <source>name recordings of the same days, or markets that are generated</source>
        <translation>indique gravações dos mesmos dias, ou mercados gerados</translation>
    </message>
    <message>
        <source>name two: the strategy trades two markets</source>
        <translation>indique dois: a estratégia negocia em dois mercados</translation>
    </message>
    <message>
        <source>none is needed: it goes on when that market is back</source>
        <translation>não é preciso nada: continua quando esse mercado voltar</translation>
    </message>
    <message>
        <source>start the bot again: its script counts in the units of the market as it was</source>
        <translation>inicie o bot de novo: o seu script conta nas unidades que o mercado tinha</translation>
    </message>
    <message>
        <source>try again when ctx.other.book.isLive says that it is there</source>
        <translation>tente de novo quando ctx.other.book.isLive disser que está lá</translation>
    </message>
    <message>
        <source>too many wrong tokens came from this address; it is heard again in {retryAfter} s</source>
        <translation>vieram demasiados tokens errados deste endereço; volta a ser ouvido em {retryAfter} s</translation>
    </message>
    <message>
        <source>the engine cannot listen at {address}, port {port}: {reason}</source>
        <translation>o motor não consegue escutar em {address}, porta {port}: {reason}</translation>
    </message>
    <message>
        <source>{leg}, the second market of {bot}, was not let go of: {reason}</source>
        <translation>{leg}, o segundo mercado de {bot}, não foi largado: {reason}</translation>
    </message>
    <message>
        <source>{bot} has traded on one market, and {market} cannot be added</source>
        <translation>{bot} negociou num mercado, e {market} não pode ser acrescentado</translation>
    </message>
    <message>
        <source>what it has done was done on one market: create another bot for two</source>
        <translation>o que fez foi num só mercado: crie outro bot para dois</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>By engine</source>
        <translation>Por motor</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por tag</translation>
    </message>
    <message>
        <source>By strategy</source>
        <translation>Por estratégia</translation>
    </message>
    <message>
        <source>By market</source>
        <translation>Por mercado</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sem tag</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>The bot&apos;s name</source>
        <translation>O nome do bot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>O que está fazendo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Onde é executado</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>What it trades by</source>
        <translation>Com que negocia</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>What it trades</source>
        <translation>O que negocia</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>By which it is grouped and found</source>
        <translation>Para agrupar e encontrar</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Lucro líquido</translation>
    </message>
    <message>
        <source>Realised and unrealised profit less fees since it was created, in the asset that it settles in. Sorted within each asset.</source>
        <translation>Lucro realizado e não realizado menos taxas desde a criação, no ativo em que liquida. Ordenado dentro de cada ativo.</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Net profit over the last 24 hours or less</source>
        <translation>Lucro líquido das últimas 24 horas ou menos</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventário</translation>
    </message>
    <message>
        <source>What it holds beyond its start; negative: short</source>
        <translation>O que tem além do início; negativo: short</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordens</translation>
    </message>
    <message>
        <source>On the book now</source>
        <translation>No livro agora</translation>
    </message>
    <message>
        <source>Tick lag</source>
        <translation>Atraso de tick</translation>
    </message>
    <message>
        <source>From when a tick was due to when it began: 99 of 100 were not later than this</source>
        <translation>De quando o tick era devido até começar: 99 de 100 não atrasaram mais que isto</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tempo ativo</translation>
    </message>
    <message>
        <source>Of this stretch of work</source>
        <translation>Deste período de atividade</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>What happened last, or why it cannot work</source>
        <translation>O que aconteceu por último, ou por que não pode trabalhar</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último erro</translation>
    </message>
    <message>
        <source>The last line that it logged as an error</source>
        <translation>A última linha que registrou como erro</translation>
    </message>
    <message>
        <source>ct</source>
        <extracomment>how many contracts of a derivative</extracomment>
        <translation>ct</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <extracomment>an event and how long ago it was: &quot;Fill, 12 s ago&quot;
----------
a bot&apos;s state, and how long ago that was: &quot;Running, 5 min ago&quot;</extracomment>
        <translation>%1, há %2</translation>
    </message>
    <message>
        <source>%1 Again in %2.</source>
        <extracomment>why it failed, and in what time it is started again</extracomment>
        <translation>%1 De novo em %2.</translation>
    </message>
    <message>
        <source>p50 %1, p99 %2, worst %3
%4 ticks made, %5 skipped</source>
        <translation>p50 %1, p99 %2, pior %3
%4 ticks feitos, %5 omitidos</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 does not answer: this is what was known before.</source>
        <translation>%1 não responde: isto é o que se sabia antes.</translation>
    </message>
    <message>
        <source>Net %1
Realised %2
Unrealised %3
Fees %4
of a capital of %5</source>
        <translation>Líquido %1
Realizado %2
Não realizado %3
Taxas %4
de um capital de %5</translation>
    </message>
    <message>
        <source>%1 placed, %2 refused, %3 fills</source>
        <translation>%1 enviadas, %2 recusadas, %3 fills</translation>
    </message>
    <message>
        <source>At work since %1</source>
        <translation>Ativo desde %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <extracomment>of the bots of a group</extracomment>
        <translation>%1 em execução</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>of the bots of a group</extracomment>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>Version %1 exists</source>
        <translation>Existe a versão %1</translation>
    </message>
    <message>
        <source>Second market of %1</source>
        <extracomment>%1 is the name of the bot that trades there too</extracomment>
        <translation>Segundo mercado de %1</translation>
    </message>
</context>
<context>
    <name>FleetActions</name>
    <message>
        <source>&amp;Import bots…</source>
        <translation>I&amp;mportar bots…</translation>
    </message>
    <message>
        <source>Make bots from files that were exported</source>
        <translation>Criar bots a partir de arquivos exportados</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Let the selected bots trade</source>
        <translation>Deixar os bots selecionados negociar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Take the orders of the selected bots off the book until they are resumed</source>
        <translation>Retirar do livro as ordens dos bots selecionados até que sejam retomados</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Let paused bots place orders again</source>
        <translation>Deixar os bots em pausa voltar a enviar ordens</translation>
    </message>
    <message>
        <source>S&amp;top as configured</source>
        <translation>Parar con&amp;forme configurado</translation>
    </message>
    <message>
        <source>Stop the selected bots, each by its own policy</source>
        <translation>Parar os bots selecionados, cada um conforme sua própria política</translation>
    </message>
    <message>
        <source>Stop, &amp;cancel orders, keep positions</source>
        <translation>Parar, &amp;cancelar ordens, manter posições</translation>
    </message>
    <message>
        <source>Stop the selected bots and take their orders off the book</source>
        <translation>Parar os bots selecionados e retirar suas ordens do livro</translation>
    </message>
    <message>
        <source>Stop, &amp;keep orders and positions</source>
        <translation>Parar, man&amp;ter ordens e posições</translation>
    </message>
    <message>
        <source>Stop the selected bots and leave their orders on the book</source>
        <translation>Parar os bots selecionados e deixar suas ordens no livro</translation>
    </message>
    <message>
        <source>Stop, cancel orders, c&amp;lose positions</source>
        <translation>Parar, cance&amp;lar ordens, fechar posições</translation>
    </message>
    <message>
        <source>Stop the selected bots and close their positions at the market</source>
        <translation>Parar os bots selecionados e fechar suas posições a mercado</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>Ta&amp;gs…</translation>
    </message>
    <message>
        <source>Add and remove tags of the selected bots</source>
        <translation>Adicionar e remover tags dos bots selecionados</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write the configurations of the selected bots to a file</source>
        <translation>Gravar em um arquivo as configurações dos bots selecionados</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Remo&amp;ver…</translation>
    </message>
    <message>
        <source>Remove the selected bots; those at work stay</source>
        <translation>Remover os bots selecionados; os ativos permanecem</translation>
    </message>
    <message>
        <source>&amp;New bot…</source>
        <translation>&amp;Novo bot…</translation>
    </message>
    <message>
        <source>Choose strategy, market and limits of a new bot</source>
        <translation>Escolher estratégia, mercado e limites de um novo bot</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Go to the page of the bot (Enter)</source>
        <translation>Ir à página do bot (Enter)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Alt&amp;erar…</translation>
    </message>
    <message>
        <source>Change the configuration of the bot</source>
        <translation>Alterar a configuração do bot</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>Make a new bot like this one</source>
        <translation>Criar um novo bot como este</translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>Arrival rate</source>
        <translation>Taxa de chegada</translation>
    </message>
    <message>
        <source>Base balance</source>
        <translation>Saldo em base</translation>
    </message>
    <message>
        <source>Share in base</source>
        <translation>Proporção em base</translation>
    </message>
    <message>
        <source>Shift of the centre</source>
        <translation>Deslocamento do centro</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Asks within 1 %</source>
        <translation>Asks dentro de 1 %</translation>
    </message>
    <message>
        <source>Asks within 2 %</source>
        <translation>Asks dentro de 2 %</translation>
    </message>
    <message>
        <source>Asks within 5 %</source>
        <translation>Asks dentro de 5 %</translation>
    </message>
    <message>
        <source>Bids within 1 %</source>
        <translation>Bids dentro de 1 %</translation>
    </message>
    <message>
        <source>Bids within 2 %</source>
        <translation>Bids dentro de 2 %</translation>
    </message>
    <message>
        <source>Bids within 5 %</source>
        <translation>Bids dentro de 5 %</translation>
    </message>
    <message>
        <source>Feed latency, p50</source>
        <translation>Latência do feed, p50</translation>
    </message>
    <message>
        <source>Feed latency, p99</source>
        <translation>Latência do feed, p99</translation>
    </message>
    <message>
        <source>Half spread</source>
        <translation>Meio spread</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desequilíbrio</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventário</translation>
    </message>
    <message>
        <source>Inventory skew</source>
        <translation>Skew de inventário</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Micro-price</source>
        <translation>Micropreço</translation>
    </message>
    <message>
        <source>Mid price</source>
        <translation>Preço mid</translation>
    </message>
    <message>
        <source>Quote balance</source>
        <translation>Saldo em cotação</translation>
    </message>
    <message>
        <source>Reservation shift</source>
        <translation>Deslocamento da reserva</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Relative spread</source>
        <translation>Spread relativo</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>Tempo sem dados</translation>
    </message>
    <message>
        <source>Taker buy share</source>
        <translation>Compras de takers</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Valor total</translation>
    </message>
    <message>
        <source>Trade rate</source>
        <translation>Frequência de negócios</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilidade</translation>
    </message>
    <message>
        <source>Volatility, 1 min</source>
        <translation>Volatilidade, 1 min</translation>
    </message>
    <message>
        <source>Volatility, 5 min</source>
        <translation>Volatilidade, 5 min</translation>
    </message>
    <message>
        <source>Volatility, 60 min</source>
        <translation>Volatilidade, 60 min</translation>
    </message>
    <message>
        <source>Volume done</source>
        <translation>Volume feito</translation>
    </message>
    <message>
        <source>Volume expected</source>
        <translation>Volume esperado</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>bps/√s</source>
        <translation>bps/√s</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contratos</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ordens</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cotação</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>a number from 0 to 1</extracomment>
        <translation>proporção</translation>
    </message>
    <message>
        <source>per year</source>
        <extracomment>the unit of a volatility</extracomment>
        <translation>por ano</translation>
    </message>
    <message>
        <source>Distance from target</source>
        <translation>Distância da meta</translation>
    </message>
</context>
<context>
    <name>ImportDoubts</name>
    <message>
        <source>%1 looks like %2, not like %3. Choose what the content tells, unless you know better.</source>
        <translation>%1 parece ser %2, não %3. Escolha conforme o conteúdo, a menos que tenha certeza de outro.</translation>
    </message>
    <message>
        <source>%1 holds several formats (%2), and all of it is read as %3. Unpack it, and import each by itself.</source>
        <translation>%1 contém vários formatos (%2), e tudo é lido como %3. Descompacte-o e importe cada um em separado.</translation>
    </message>
    <message>
        <source>%1 says that it is of %2, not of %3. Correct the instrument, or remove the file.</source>
        <translation>%1 informa ser de %2, não de %3. Corrija o instrumento ou remova o arquivo.</translation>
    </message>
    <message>
        <source>The name of %1 speaks of %2, not of %3. Correct the instrument, or remove the file.</source>
        <translation>O nome de %1 indica %2, não %3. Corrija o instrumento ou remova o arquivo.</translation>
    </message>
    <message>
        <source>%1 looks like one of %2, not of %3. Correct the venue, or remove the file.</source>
        <translation>%1 parece ser de %2, não de %3. Corrija a exchange ou remova o arquivo.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Nothing has come from it yet.</source>
        <translation>Nada chegou dele ainda.</translation>
    </message>
    <message>
        <source>What is shown of it is as it was at %1, %2 ago.</source>
        <translation>O que se mostra dele é como estava: %1, há %2.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Away for %1</source>
        <comment>a span of time</comment>
        <translation>Ausente há %1</translation>
    </message>
    <message>
        <source>Asks for a token</source>
        <translation>Pede um token</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Certificado novo</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Certificado alterado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>You have disconnected it.</source>
        <translation>Você o desconectou.</translation>
    </message>
    <message>
        <source>Its store is being opened and checked.</source>
        <translation>Sua base de dados está sendo aberta e verificada.</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer.</source>
        <translation>Aguardando a resposta de %1.</translation>
    </message>
    <message>
        <source>In this window&apos;s own process.</source>
        <translation>No próprio processo desta janela.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>a moment</comment>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>The engine lets nobody in without a token. Whoever runs it makes one with “wheelhouse-engine token create”.</source>
        <translation>O motor não deixa ninguém entrar sem um token. Quem o administra cria um com “wheelhouse-engine token create”.</translation>
    </message>
    <message>
        <source>So it is asked for at each start.</source>
        <translation>Por isso é pedido em cada início.</translation>
    </message>
    <message>
        <source>Its certificate has never been seen here. Nothing has been sent to it, and nothing is, until you have accepted it.</source>
        <translation>Seu certificado nunca foi visto aqui. Nada lhe foi enviado, nem será, até que você o aceite.</translation>
    </message>
    <message>
        <source>It shows another certificate than the one you accepted. Nothing has been sent to it: somebody else may be answering in its place.</source>
        <translation>Ele mostra um certificado diferente do que você aceitou. Nada lhe foi enviado: outro pode estar respondendo em seu lugar.</translation>
    </message>
    <message>
        <source>Without its bots</source>
        <translation>Sem seus bots</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>%1 failed</source>
        <comment>a bot</comment>
        <translation>%1 falhou</translation>
    </message>
    <message>
        <source>%1 cannot trade at the moment</source>
        <comment>a bot</comment>
        <translation>%1 não pode negociar no momento</translation>
    </message>
    <message>
        <source>%1 hit a limit</source>
        <comment>a bot</comment>
        <translation>%1 atingiu um limite</translation>
    </message>
    <message>
        <source>%1 places no new orders</source>
        <comment>an engine</comment>
        <translation>%1 não envia novas ordens</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <comment>an engine</comment>
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>an engine</comment>
        <translation>%1 voltou</translation>
    </message>
    <message>
        <source>%1 shows a new certificate</source>
        <comment>an engine</comment>
        <translation>%1 mostra um certificado novo</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <comment>an engine</comment>
        <translation>O certificado de %1 mudou</translation>
    </message>
    <message>
        <source>%1 asks for a token</source>
        <comment>an engine</comment>
        <translation>%1 pede um token</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) failed</source>
        <translation>
            <numerusform>%n bot falhou</numerusform>
            <numerusform>%n bots falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) cannot trade at the moment</source>
        <translation>
            <numerusform>%n bot não pode negociar no momento</numerusform>
            <numerusform>%n bots não podem negociar no momento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) hit a limit</source>
        <translation>
            <numerusform>%n bot atingiu um limite</numerusform>
            <numerusform>%n bots atingiram um limite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) place no new orders</source>
        <translation>
            <numerusform>%n motor não envia novas ordens</numerusform>
            <numerusform>%n motores não enviam novas ordens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) do not answer</source>
        <translation>
            <numerusform>%n motor não responde</numerusform>
            <numerusform>%n motores não respondem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) are back</source>
        <translation>
            <numerusform>%n motor voltou</numerusform>
            <numerusform>%n motores voltaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) want you to decide something</source>
        <translation>
            <numerusform>%n motor espera uma decisão sua</numerusform>
            <numerusform>%n motores esperam uma decisão sua</numerusform>
        </translation>
    </message>
    <message>
        <source>Its bots go on by themselves; what is shown of them is as it was.</source>
        <translation>Seus bots continuam sozinhos; são mostrados como estavam.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Welcome</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Begin here: a first backtest, the tutorial, recent runs</source>
        <translation>Comece aqui: primeiro backtest, tutorial, execuções recentes</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Backtest</translation>
    </message>
    <message>
        <source>Set up a strategy, run it on a recording, compare runs</source>
        <translation>Configurar uma estratégia, executá-la em uma gravação, comparar execuções</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Recorded markets: import, verify, generate</source>
        <translation>Mercados gravados: importar, verificar, gerar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Theme, fonts, language, numbers, times and folders</source>
        <translation>Tema, fontes, idioma, números, horas e pastas</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>Your first backtest, step by step</source>
        <translation>O primeiro backtest, passo a passo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>What a run did: curves, fills, and the book at every moment</source>
        <translation>O que uma execução fez: curvas, fills e o livro em cada momento</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>The engine of this window, and those on servers: attached, watched, left</source>
        <translation>O motor desta janela e os de servidores: conectar, acompanhar, deixar</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Frota</translation>
    </message>
    <message>
        <source>All bots on all engines: how they stand, what they earn, and what they are told</source>
        <translation>Todos os bots em todos os motores: como estão, quanto ganham e o que lhes é ordenado</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>One live bot: its market, orders, gauges, logs, configuration and analysis</source>
        <translation>Um bot ao vivo: seu mercado, ordens, indicadores, logs, configuração e análise</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Strategies of your own: written, tried and checked</source>
        <translation>Estratégias próprias: escritas, experimentadas e verificadas</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Let the bot trade</source>
        <translation>Deixar o bot negociar</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Take its orders off the book until it is resumed</source>
        <translation>Retirar suas ordens do livro até que seja retomado</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Retomar %1</translation>
    </message>
    <message>
        <source>Let it place orders again</source>
        <translation>Deixá-lo voltar a enviar ordens</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>Stop it by its own policy; asks first where orders are out</source>
        <translation>Pará-lo conforme sua própria política; pergunta antes se há ordens no mercado</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Write a whole number</source>
        <translation>Indique um número inteiro</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Indique um número</translation>
    </message>
    <message>
        <source>Write a number with at most 18 digits after the point</source>
        <translation>Indique um número com até 18 casas decimais</translation>
    </message>
    <message>
        <source>Write a number with one of the units ns, us, ms, s, m, h, d</source>
        <translation>Indique um número com uma das unidades ns, us, ms, s, m, h, d</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Isto não pode ser lido</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
    <message>
        <source>above %1, at most %2</source>
        <translation>acima de %1 até %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>acima de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>Intervalo: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Padrão: %1.</translation>
    </message>
    <message>
        <source>Not above: %1.</source>
        <translation>Não acima de: %1.</translation>
    </message>
    <message>
        <source>Example: %1.</source>
        <translation>Exemplo: %1.</translation>
    </message>
    <message>
        <source>In files and on the command line: %1</source>
        <translation>Em arquivos e na linha de comando: %1</translation>
    </message>
    <message>
        <source>Out of range: give a value %1.</source>
        <translation>Fora do intervalo: indique um valor %1.</translation>
    </message>
    <message>
        <source>%1, as in %2.</source>
        <translation>%1, como em %2.</translation>
    </message>
    <message>
        <source>Not above %1, which is %2.</source>
        <translation>Não acima de %1, que é %2.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>A sweep: many backtests</source>
        <translation>Uma varredura: muitos backtests</translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation>Varredura de %1</translation>
    </message>
    <message>
        <source>Name of run %1</source>
        <translation>nome da execução %1</translation>
    </message>
    <message>
        <source>Tags of run %1</source>
        <translation>tags da execução %1</translation>
    </message>
    <message>
        <source>Note of run %1</source>
        <translation>nota da execução %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Number of the run; the newest has the highest.</source>
        <translation>Número da execução; a mais nova tem o maior.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Your name for it: F2 or a double click changes it.</source>
        <translation>Nome à escolha: F2 ou duplo clique para alterar.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Lucro líquido</translation>
    </message>
    <message>
        <source>Equity at the end less equity at the beginning, fees paid, in the settle asset.</source>
        <translation>Patrimônio final menos patrimônio inicial, taxas pagas, no ativo de liquidação.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation>Sharpe</translation>
    </message>
    <message>
        <source>Max drawdown</source>
        <translation>Drawdown máx.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Separated by commas; F2 or a double click changes them.</source>
        <translation>Separadas por vírgulas; F2 ou duplo clique para alterar.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>F2 or a double click changes it.</source>
        <translation>F2 ou duplo clique para alterar.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a strategy, a recording</comment>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>ScriptBeginnings</name>
    <message>
        <source>A first strategy</source>
        <translation>Uma primeira estratégia</translation>
    </message>
    <message>
        <source>Quotes on either side of the mid. Short, and explained line by line.</source>
        <translation>Cotações dos dois lados do mid. Curta e explicada linha por linha.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Orders at fixed steps above and below a centre.</source>
        <translation>Ordens a passos fixos acima e abaixo de um centro.</translation>
    </message>
    <message>
        <source>Market making</source>
        <translation>Market making</translation>
    </message>
    <message>
        <source>Quotes that lean against what is held.</source>
        <translation>Cotações que se inclinam contra o inventário.</translation>
    </message>
    <message>
        <source>Mean reversion</source>
        <translation>Reversão à média</translation>
    </message>
    <message>
        <source>Buys what has fallen far below its mean, and sells when it is back.</source>
        <translation>Compra o que caiu muito abaixo da média e vende quando volta a ela.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Trades nothing: gauges of what a market is like.</source>
        <translation>Não negocia nada: indicadores de como é um mercado.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Rules in the strategy language: averages that cross, a stop, a trail.</source>
        <translation>Regras na linguagem de estratégias: médias que se cruzam, um stop, um trailing stop.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Trades two markets: sells the dear and buys the cheap one when they have come apart.</source>
        <translation>Negoceia em dois mercados: vende o caro e compra o barato quando se afastaram.</translation>
    </message>
</context>
<context>
    <name>ScriptChecks</name>
    <message>
        <source>Can be read</source>
        <translation>Pode ser lido</translation>
    </message>
    <message>
        <source>Its own tests</source>
        <translation>Testes próprios</translation>
    </message>
    <message>
        <source>A random walk</source>
        <translation>Um passeio aleatório</translation>
    </message>
    <message>
        <source>A trend</source>
        <translation>Uma tendência</translation>
    </message>
    <message>
        <source>Jumps</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>A recording</source>
        <translation>Uma gravação</translation>
    </message>
    <message>
        <source>No limit reached</source>
        <translation>Nenhum limite atingido</translation>
    </message>
    <message>
        <source>No storm of refusals</source>
        <translation>Sem enxurrada de recusas</translation>
    </message>
    <message>
        <source>The same twice</source>
        <translation>O mesmo duas vezes</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Wheelhouse cannot start.</source>
        <translation>O Wheelhouse não pode iniciar.</translation>
    </message>
</context>
<context>
    <name>wh::studio::Studio</name>
    <message>
        <source>There is no run %1.</source>
        <translation>Não existe a execução %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Não é possível gravar %1.</translation>
    </message>
</context>
<context>
    <name>wh::ui::AccountModel</name>
    <message>
        <source>Equity</source>
        <translation>Patrimônio</translation>
    </message>
    <message>
        <source>All that it has, valued at the mid</source>
        <translation>Tudo o que tem, avaliado ao mid</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Aportado</translation>
    </message>
    <message>
        <source>What it began with</source>
        <translation>Com o que começou</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Lucro líquido</translation>
    </message>
    <message>
        <source>Realised and unrealised profit less fees</source>
        <translation>Lucro realizado e não realizado menos taxas</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Of what was closed, before fees</source>
        <translation>Do que foi fechado, antes das taxas</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Não realizado</translation>
    </message>
    <message>
        <source>Of what is held, at the mid</source>
        <translation>Do que se tem, ao mid</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Taxas</translation>
    </message>
    <message>
        <source>Paid; negative: more rebates than fees</source>
        <translation>Pagas; negativo: mais rebates que taxas</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventário</translation>
    </message>
    <message>
        <source>What is held; negative: short</source>
        <translation>O que se tem; negativo: short</translation>
    </message>
    <message>
        <source>%1 of its own, of which open orders hold %2</source>
        <translation>%1 próprios, dos quais as ordens abertas retêm %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantia</translation>
    </message>
    <message>
        <source>In orders</source>
        <translation>Em ordens</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
</context>
<context>
    <name>wh::ui::AccountPane</name>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimônio</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ainda sem conta</translation>
    </message>
    <message>
        <source>The bot gets its share of the account when it is at work for the first time.</source>
        <translation>O bot recebe sua parte da conta quando fica ativo pela primeira vez.</translation>
    </message>
    <message>
        <source>Account of the bot</source>
        <translation>Conta do bot</translation>
    </message>
    <message>
        <source>No values in this time</source>
        <translation>Sem valores neste período</translation>
    </message>
</context>
<context>
    <name>wh::ui::AnalysisPane</name>
    <message>
        <source>A part of the analysis could not be read: %1</source>
        <translation>Uma parte da análise não pôde ser lida: %1</translation>
    </message>
    <message>
        <source>The analysis was written to %1.</source>
        <translation>A análise foi gravada em %1.</translation>
    </message>
    <message>
        <source>Opening the bot</source>
        <translation>Abrindo o bot</translation>
    </message>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>Ainda nada a analisar</translation>
    </message>
    <message>
        <source>Here stands the report of what the bot did, with the figures of a backtest. It has not been at work so far.</source>
        <translation>Aqui aparece o relatório do que o bot fez, com as métricas de um backtest. Até agora ele não esteve ativo.</translation>
    </message>
    <message>
        <source>The engine is away</source>
        <translation>O motor está indisponível</translation>
    </message>
    <message>
        <source>The report is made as soon as the engine is there again.</source>
        <translation>O relatório é criado assim que o motor voltar.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Criando o relatório</translation>
    </message>
    <message>
        <source>Nothing is kept of this period</source>
        <translation>Nada se guarda deste período</translation>
    </message>
    <message>
        <source>Analyse its whole life</source>
        <translation>Analisar toda a sua vida</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>O relatório não pôde ser criado.</translation>
    </message>
    <message>
        <source>The bot goes on as it was.</source>
        <translation>O bot continua como estava.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>Criando o relatório …</translation>
    </message>
    <message>
        <source>Covers %1 to %2, %3</source>
        <comment>two moments and a span</comment>
        <translation>Abrange de %1 a %2, %3</translation>
    </message>
    <message>
        <source>The account is kept every 10 s, and 1, 5 and 30 s after each fill: that is how fine drawdown and markouts are.</source>
        <translation>A conta é guardada a cada 10 s, e 1, 5 e 30 s após cada fill: essa é a precisão do drawdown e dos markouts.</translation>
    </message>
    <message>
        <source>Which part of the bot&apos;s life the report is of</source>
        <translation>Que parte da vida do bot o relatório abrange</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Where the period begins, as 2026-01-31 09:30; left out: with the bot</source>
        <translation>Início do período, como 2026-01-31 09:30; vazio: com o bot</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Where the period ends; left out: now</source>
        <translation>Fim do período; vazio: agora</translation>
    </message>
    <message>
        <source>Make the report anew, up to now</source>
        <translation>Criar o relatório de novo, até agora</translation>
    </message>
    <message>
        <source>Make the report anew</source>
        <translation>Criar o relatório de novo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the report to a file</source>
        <translation>Gravar o relatório em um arquivo</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Its whole life</source>
        <translation>Toda a sua vida</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>O que os gráficos mostram</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … até …</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Fills as CSV…</source>
        <translation>Fills como CSV…</translation>
    </message>
    <message>
        <source>Trades as CSV…</source>
        <translation>Operações como CSV…</translation>
    </message>
    <message>
        <source>Equity as CSV…</source>
        <translation>Patrimônio como CSV…</translation>
    </message>
    <message>
        <source>The period ends before it begins: let it begin earlier, or end later.</source>
        <translation>O período termina antes de começar: fazer com que comece antes ou termine depois.</translation>
    </message>
</context>
<context>
    <name>wh::ui::AwayBar</name>
    <message numerus="yes">
        <source>%1 has not answered for %2: its %3 bot(s) are shown as they were.</source>
        <translation>
            <numerusform>%1 não responde há %2: seu %3 bot é mostrado como estava.</numerusform>
            <numerusform>%1 não responde há %2: seus %3 bots são mostrados como estavam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bots of %1 could not be read: %2</source>
        <translation>Os bots de %1 não puderam ser lidos: %2</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>Open the page of engines</source>
        <translation>Abrir a página de motores</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Try at once to reach the engines that are away</source>
        <translation>Tentar já acessar os motores indisponíveis</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 has changed: its %3 bot(s) are shown as they were %2 ago.</source>
        <translation>
            <numerusform>O certificado de %1 mudou: seu %3 bot é mostrado como estava há %2.</numerusform>
            <numerusform>O certificado de %1 mudou: seus %3 bots são mostrados como estavam há %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::BackgroundTray</name>
    <message numerus="yes">
        <source>%n bot(s) running</source>
        <translation>
            <numerusform>%n bot em execução</numerusform>
            <numerusform>%n bots em execução</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>bots</comment>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Abrir a janela</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Sair…</translation>
    </message>
</context>
<context>
    <name>wh::ui::BacktestPage</name>
    <message>
        <source>The change was not kept.</source>
        <translation>A alteração não foi guardada.</translation>
    </message>
    <message>
        <source>The run could not be cancelled.</source>
        <translation>A execução não pôde ser cancelada.</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>O motor não responde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Asking the engine what it can do</source>
        <translation>Consultando os recursos do motor</translation>
    </message>
    <message>
        <source>The recordings cannot be read.</source>
        <translation>As gravações não podem ser lidas.</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Ainda não há gravações</translation>
    </message>
    <message>
        <source>A backtest replays a recording of a market. Generate one to begin with, or import your own on the data page.</source>
        <translation>Um backtest reproduz a gravação de um mercado. Gere uma para começar ou importe as suas na página de dados.</translation>
    </message>
    <message>
        <source>Generate a market</source>
        <translation>Gerar mercado</translation>
    </message>
    <message>
        <source>Run #%1 cannot be prepared.</source>
        <translation>A execução #%1 não pode ser preparada.</translation>
    </message>
    <message>
        <source>The run could not be started.</source>
        <translation>A execução não pôde ser iniciada.</translation>
    </message>
    <message>
        <source>Run %1 failed.</source>
        <translation>A execução %1 falhou.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a run, its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>Run the backtest as it is set up</source>
        <translation>Executar o backtest como está configurado</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>&amp;Varredura…</translation>
    </message>
    <message>
        <source>Run many backtests over ranges of parameters</source>
        <translation>Executar muitos backtests sobre faixas de parâmetros</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>&amp;Cancelar execução</translation>
    </message>
    <message>
        <source>End the run; its report covers what was replayed</source>
        <translation>Encerrar a execução; o relatório abrange o que foi reproduzido</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>&amp;Abrir relatório</translation>
    </message>
    <message>
        <source>Open the report of the selected run</source>
        <translation>Abrir o relatório da execução selecionada</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Executar de &amp;novo</translation>
    </message>
    <message>
        <source>Run the same settings once more, as a new run</source>
        <translation>Executar as mesmas configurações outra vez, como nova execução</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Make a draft with the same settings</source>
        <translation>Criar um rascunho com as mesmas configurações</translation>
    </message>
    <message>
        <source>&amp;Prepare one like it</source>
        <translation>&amp;Preparar uma igual</translation>
    </message>
    <message>
        <source>Fill the form with what the run was made with</source>
        <translation>Preencher o formulário com os dados desta execução</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Show two to four selected runs beside one another</source>
        <translation>Mostrar de duas a quatro execuções selecionadas lado a lado</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Apa&amp;gar…</translation>
    </message>
    <message>
        <source>Delete the selected runs with their reports</source>
        <translation>Apagar as execuções selecionadas com seus relatórios</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration…</source>
        <translation>E&amp;xportar configuração…</translation>
    </message>
    <message>
        <source>Write the settings as a file that the command line reads</source>
        <translation>Gravar as configurações em um arquivo que a linha de comando lê</translation>
    </message>
</context>
<context>
    <name>wh::ui::BookPane</name>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>How much faster than the market&apos;s clock</source>
        <translation>Quanto mais rápido que o relógio do mercado</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Momento da execução</translation>
    </message>
    <message>
        <source>Where in the run the book is shown</source>
        <translation>Em que ponto da execução o livro é mostrado</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>no moment chosen</source>
        <translation>nenhum momento escolhido</translation>
    </message>
    <message>
        <source>The book cannot be shown.</source>
        <translation>O livro não pode ser mostrado.</translation>
    </message>
    <message>
        <source>The recording of this run is no longer there.</source>
        <translation>A gravação desta execução não existe mais.</translation>
    </message>
    <message>
        <source>Curves, figures and tables of the report are complete.</source>
        <translation>Curvas, números e tabelas do relatório estão completos.</translation>
    </message>
    <message>
        <source>Import or generate the recording again, then open the run anew.</source>
        <translation>Importe ou gere a gravação de novo e reabra a execução.</translation>
    </message>
    <message>
        <source>The recording is no longer the one that this run was made on.</source>
        <translation>A gravação não é mais a mesma em que esta execução foi feita.</translation>
    </message>
    <message>
        <source>Repeat the run on the recording as it is now.</source>
        <translation>Repita a execução com a gravação atual.</translation>
    </message>
    <message>
        <source>No book in this recording</source>
        <translation>Sem livro nesta gravação</translation>
    </message>
    <message>
        <source>It holds trades or bars. The ladder needs a recording of the book.</source>
        <translation>Ela contém negócios ou barras. A escada precisa de uma gravação do livro.</translation>
    </message>
    <message>
        <source>The book could not be read.</source>
        <translation>O livro não pôde ser lido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The book at a moment</source>
        <translation>O livro em um momento</translation>
    </message>
    <message>
        <source>Click into a chart, choose a fill, or play the run from its start.</source>
        <translation>Clique em um gráfico, escolha um fill ou reproduza a execução desde o início.</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Ir ao início</translation>
    </message>
    <message>
        <source>The book was not known at this moment</source>
        <translation>O livro não era conhecido neste momento</translation>
    </message>
</context>
<context>
    <name>wh::ui::BookSide</name>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>Waiting for the market</source>
        <translation>Aguardando o mercado</translation>
    </message>
    <message>
        <source>No book</source>
        <translation>Sem livro</translation>
    </message>
    <message>
        <source>A bot sees its market while it is at work.</source>
        <translation>Um bot vê seu mercado enquanto está ativo.</translation>
    </message>
    <message>
        <source>Spread %1 %2</source>
        <comment>a price, its unit</comment>
        <translation>Spread %1 %2</translation>
    </message>
    <message>
        <source>within 1 %: %1 / %2 %3</source>
        <comment>depth of bids, of asks, unit</comment>
        <translation>dentro de 1 %: %1 / %2 %3</translation>
    </message>
    <message>
        <source>Not current, as of %1</source>
        <translation>Não atual, às %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Às %1</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>No levels</source>
        <translation>Sem níveis</translation>
    </message>
</context>
<context>
    <name>wh::ui::BotAssistant</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Outro bot</translation>
    </message>
    <message>
        <source>Open the bot</source>
        <translation>Abrir o bot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>Passo anterior (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>Próximo passo (Alt+Direita)</translation>
    </message>
    <message>
        <source>Fills the parameters with an example</source>
        <translation>Preenche os parâmetros com um exemplo</translation>
    </message>
    <message>
        <source>Discard the new bot?</source>
        <translation>Descartar o novo bot?</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Descartar as alterações?</translation>
    </message>
    <message>
        <source>What you have entered is not kept.</source>
        <translation>O que foi preenchido não é guardado.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Something here has to be mended</source>
        <translation>Algo aqui precisa ser corrigido</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Keep the bot; it trades once it is started</source>
        <translation>Guardar o bot; ele negocia depois de iniciado</translation>
    </message>
    <message>
        <source>Apply and start</source>
        <translation>Aplicar e iniciar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Create and start</source>
        <translation>Criar e iniciar</translation>
    </message>
    <message>
        <source>Make this the bot&apos;s configuration (Ctrl+Enter)</source>
        <translation>Fazer disto a configuração do bot (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keep the bot and let it trade (Ctrl+Enter)</source>
        <translation>Guardar o bot e deixá-lo negociar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 has been created.</source>
        <translation>%1 foi criado.</translation>
    </message>
    <message>
        <source>%1 has been changed.</source>
        <translation>%1 foi alterado.</translation>
    </message>
    <message>
        <source>%1 has been created and started.</source>
        <translation>%1 foi criado e iniciado.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>%1 has been created, and was not started.</source>
        <translation>%1 foi criado, mas não foi iniciado.</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) made so far.</source>
        <translation>
            <numerusform>%n bot criado até agora.</numerusform>
            <numerusform>%n bots criados até agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the same market, beginning with what you have just chosen</source>
        <translation>No mesmo mercado, a partir do que acabou de ser escolhido</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Novo bot</translation>
    </message>
    <message>
        <source>All parameters at their defaults</source>
        <translation>todos os parâmetros no padrão</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::BotCommands</name>
    <message>
        <source>%1 starts</source>
        <comment>a bot</comment>
        <translation>%1 inicia</translation>
    </message>
    <message>
        <source>The bot could not be started.</source>
        <translation>O bot não pôde ser iniciado.</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <comment>a bot</comment>
        <translation>%1 continua</translation>
    </message>
    <message>
        <source>The bot could not be resumed.</source>
        <translation>O bot não pôde ser retomado.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Não há posição.</translation>
    </message>
    <message>
        <source>The position of %1 stays.</source>
        <translation>A posição de %1 permanece.</translation>
    </message>
    <message>
        <source>No order is open.</source>
        <translation>Nenhuma ordem está aberta.</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are cancelled.</source>
        <translation>
            <numerusform>%n ordem aberta é cancelada.</numerusform>
            <numerusform>%n ordens abertas são canceladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It hears the market and places nothing until it is resumed.</source>
        <translation>Ouve o mercado e não envia nada até ser retomado.</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <comment>a bot</comment>
        <translation>Pausar %1?</translation>
    </message>
    <message>
        <source>Pause the bot</source>
        <translation>Pausar o bot</translation>
    </message>
    <message>
        <source>%1 pauses</source>
        <comment>a bot</comment>
        <translation>%1 entra em pausa</translation>
    </message>
    <message>
        <source>The bot could not be paused.</source>
        <translation>O bot não pôde ser pausado.</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <comment>a bot</comment>
        <translation>%1 para</translation>
    </message>
    <message>
        <source>The bot could not be stopped.</source>
        <translation>O bot não pôde ser parado.</translation>
    </message>
    <message>
        <source>It goes from the list with its configuration and all versions of it. That cannot be undone.</source>
        <translation>Sai da lista com sua configuração e todas as versões dela. Não pode ser desfeito.</translation>
    </message>
    <message>
        <source>What it holds, %1, stays in the account.</source>
        <translation>O que tem, %1, fica na conta.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of it may still be at the venue, and stay there.</source>
        <translation>
            <numerusform>%n ordem dele ainda pode estar na exchange, e fica lá.</numerusform>
            <numerusform>%n ordens dele ainda podem estar na exchange, e ficam lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its history is kept as long as histories are kept.</source>
        <translation>Seu histórico é guardado tanto quanto os demais.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>a bot</comment>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Remove the bot</source>
        <translation>Remover o bot</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <comment>a bot</comment>
        <translation>%1 foi removido</translation>
    </message>
    <message>
        <source>The bot could not be removed.</source>
        <translation>O bot não pôde ser removido.</translation>
    </message>
    <message>
        <source>Version %1 comes back, as version %2.</source>
        <translation>A versão %1 volta, como versão %2.</translation>
    </message>
    <message>
        <source>The bot takes it up between two ticks, if it is admitted; orders that it would still place stay.</source>
        <translation>O bot a adota entre dois ticks, se for admitida; as ordens que ele ainda enviaria permanecem.</translation>
    </message>
    <message>
        <source>The bot works by it when it is started next.</source>
        <translation>O bot trabalha com ela a partir do próximo início.</translation>
    </message>
    <message>
        <source>Roll %1 back to version %2?</source>
        <comment>a bot</comment>
        <translation>Reverter %1 à versão %2?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Version %1 is back, as version %2</source>
        <translation>A versão %1 voltou, como versão %2</translation>
    </message>
    <message>
        <source>The configuration could not be rolled back.</source>
        <translation>A configuração não pôde ser revertida.</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Não fica nada.</translation>
    </message>
</context>
<context>
    <name>wh::ui::BotHeader</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>What else can be done with the bot</source>
        <translation>O que mais se pode fazer com o bot</translation>
    </message>
    <message>
        <source>Net profit of the last 24 hours</source>
        <translation>Lucro líquido das últimas 24 horas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>version %1, works by %2</source>
        <translation>versão %1, trabalha com a %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versão %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>conta %1</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Lucro líquido</translation>
    </message>
    <message>
        <source>Realised and unrealised profit less fees, since the bot was created</source>
        <translation>Lucro realizado e não realizado menos taxas, desde a criação do bot</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Of what was closed, before fees</source>
        <translation>Do que foi fechado, antes das taxas</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Não realizado</translation>
    </message>
    <message>
        <source>Of what is held, at the mid</source>
        <translation>Do que se tem, ao mid</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Taxas</translation>
    </message>
    <message>
        <source>Paid; negative: more rebates than fees</source>
        <translation>Pagas; negativo: mais rebates que taxas</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventário</translation>
    </message>
    <message>
        <source>What is held; negative: short</source>
        <translation>O que se tem; negativo: short</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Ordens abertas</translation>
    </message>
    <message>
        <source>%1 placed, %2 filled, %3 refused, since the bot was created</source>
        <translation>%1 enviadas, %2 preenchidas, %3 recusadas, desde a criação do bot</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tempo ativo</translation>
    </message>
    <message>
        <source>At work since %1</source>
        <translation>Ativo desde %1</translation>
    </message>
    <message>
        <source>Tick lag</source>
        <translation>Atraso de tick</translation>
    </message>
    <message>
        <source>From when a tick is due to when it begins: half of them within %1, 99 % within %2, at worst %3. %4 ticks, %5 skipped. From a market event to the order: 99 % within %6.</source>
        <translation>De quando um tick é devido até começar: metade em até %1, 99 % em até %2, no pior caso %3. %4 ticks, %5 omitidos. De um evento do mercado à ordem: 99 % em até %6.</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <comment>the bot</comment>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>It cannot trade at the moment: %1</source>
        <comment>the bot</comment>
        <translation>Não pode negociar no momento: %1</translation>
    </message>
    <message>
        <source>It is started again in %1; attempt %2.</source>
        <translation>É iniciado de novo em %1; tentativa %2.</translation>
    </message>
    <message numerus="yes">
        <source>It is not started again by itself, after %n attempt(s).</source>
        <translation>
            <numerusform>Não é mais iniciado sozinho, após %n tentativa.</numerusform>
            <numerusform>Não é mais iniciado sozinho, após %n tentativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) still wait for the venue&apos;s word.</source>
        <translation>
            <numerusform>%n ordem ainda espera resposta da exchange.</numerusform>
            <numerusform>%n ordens ainda esperam resposta da exchange.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <comment>an engine</comment>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>%1 does not answer: what is shown is %2 old.</source>
        <comment>an engine, a span of time</comment>
        <translation>%1 não responde: o que se mostra é de há %2.</translation>
    </message>
    <message numerus="yes">
        <source>It was not admitted, for %n reason(s):</source>
        <translation>
            <numerusform>Não foi admitido por %n motivo:</numerusform>
            <numerusform>Não foi admitido por %n motivos:</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1 exists</source>
        <extracomment>of a bot&apos;s script; %1 is its version</extracomment>
        <translation>existe a versão %1</translation>
    </message>
    <message>
        <source>The bot runs %1; “Promote…” lets it run the newest version</source>
        <translation>O bot executa %1; «Promover…» faz com que execute a versão mais recente</translation>
    </message>
    <message>
        <source>Second market of %1</source>
        <extracomment>a row that is the second market of the bot %1</extracomment>
        <translation>Segundo mercado de %1</translation>
    </message>
    <message>
        <source>Second market: %1</source>
        <translation>Segundo mercado: %1</translation>
    </message>
    <message>
        <source>Go to %1, which trades here too: it is started, stopped and changed there</source>
        <translation>Ir para %1, que também negocia aqui: lá é iniciado, parado e alterado</translation>
    </message>
    <message>
        <source>Go to %1: orders, position and profit of the bot on its second market</source>
        <translation>Ir para %1: ordens, posição e lucro do bot no segundo mercado</translation>
    </message>
</context>
<context>
    <name>wh::ui::BotImportDialog</name>
    <message>
        <source>Import bots</source>
        <translation>Importar bots</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 bot(s)</source>
        <translation>
            <numerusform>Importar %1 bot</numerusform>
            <numerusform>Importar %1 bots</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To the engine</source>
        <translation>&amp;Para o motor</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>wh::ui::BotPage</name>
    <message>
        <source>The bot was removed. What is shown is as it was last.</source>
        <translation>O bot foi removido. O que se mostra é como estava por último.</translation>
    </message>
    <message>
        <source>To the fleet</source>
        <translation>À frota</translation>
    </message>
    <message>
        <source>No bot is open</source>
        <translation>Nenhum bot aberto</translation>
    </message>
    <message>
        <source>Here stands one live bot: its market, orders, gauges, logs and configuration.</source>
        <translation>Aqui aparece um bot ao vivo: seu mercado, ordens, indicadores, logs e configuração.</translation>
    </message>
    <message>
        <source>The engine is not known any more</source>
        <translation>O motor não é mais conhecido</translation>
    </message>
    <message>
        <source>The bot lives on an engine that this window does not know.</source>
        <translation>O bot está em um motor que esta janela não conhece.</translation>
    </message>
    <message>
        <source>The bot could not be opened.</source>
        <translation>O bot não pôde ser aberto.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <comment>an engine</comment>
        <translation>Aguardando %1</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <comment>an engine</comment>
        <translation>%1 não está conectado</translation>
    </message>
    <message>
        <source>The bot is seen as soon as its engine is connected.</source>
        <translation>O bot aparece assim que seu motor estiver conectado.</translation>
    </message>
    <message>
        <source>Opening the bot</source>
        <translation>Abrindo o bot</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Admit the bot, and let it start</source>
        <translation>Admitir o bot e iniciá-lo</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Take its orders off the book; it places nothing until it is resumed</source>
        <translation>Retirar suas ordens do livro; não envia nada até ser retomado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Let it place orders again</source>
        <translation>Deixá-lo voltar a enviar ordens</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>End its work; asks what is to become of orders and position</source>
        <translation>Encerrar seu trabalho; pergunta o que fazer com as ordens e a posição</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change its configuration: a new version of it</source>
        <translation>Alterar sua configuração: uma nova versão dela</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Set up a new bot like this one</source>
        <translation>Configurar um novo bot como este</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Take the bot off the list; only while it is not at work</source>
        <translation>Tirar o bot da lista; só enquanto não está ativo</translation>
    </message>
    <message>
        <source>To the present</source>
        <translation>Ao presente</translation>
    </message>
    <message>
        <source>Let the charts follow the present</source>
        <translation>Fazer os gráficos seguirem o presente</translation>
    </message>
    <message>
        <source>Lists alone</source>
        <translation>Só listas</translation>
    </message>
    <message>
        <source>Give the list below the whole page, or show the charts again</source>
        <translation>Dar a página inteira à lista abaixo, ou mostrar os gráficos de novo</translation>
    </message>
    <message>
        <source>Show all bots on all engines</source>
        <translation>Mostrar todos os bots em todos os motores</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordens</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negócios</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Logs of the bot</source>
        <translation>Logs do bot</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Sem linhas</translation>
    </message>
    <message>
        <source>What the bot writes to its log stands here.</source>
        <translation>Aqui aparece o que o bot escreve em seu log.</translation>
    </message>
    <message>
        <source>Find in logs</source>
        <translation>Buscar nos logs</translation>
    </message>
    <message>
        <source>Events of the bot</source>
        <translation>Eventos do bot</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Sem eventos</translation>
    </message>
    <message>
        <source>What happens to the bot, and what its strategy tells as an event, stands here.</source>
        <translation>Aqui aparece o que acontece com o bot e o que sua estratégia informa como evento.</translation>
    </message>
    <message>
        <source>Find in events</source>
        <translation>Buscar nos eventos</translation>
    </message>
    <message>
        <source>States of the bot</source>
        <translation>Estados do bot</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>Sem passos</translation>
    </message>
    <message>
        <source>Each step of its life stands here, with who and when.</source>
        <translation>Aqui aparece cada passo de sua vida, com quem e quando.</translation>
    </message>
    <message>
        <source>Orders of the bot</source>
        <translation>Ordens do bot</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>Sem ordens</translation>
    </message>
    <message>
        <source>Each change of an order stands here.</source>
        <translation>Aqui aparece cada mudança de uma ordem.</translation>
    </message>
    <message>
        <source>Orders that are shown</source>
        <translation>Ordens mostradas</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todas as ordens</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Preenchidas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Trades of the bot</source>
        <translation>Negócios do bot</translation>
    </message>
    <message>
        <source>No trades</source>
        <translation>Sem negócios</translation>
    </message>
    <message>
        <source>Each fill of an order stands here.</source>
        <translation>Aqui aparece cada fill de uma ordem.</translation>
    </message>
    <message>
        <source>Trades that are shown</source>
        <translation>Negócios mostrados</translation>
    </message>
    <message>
        <source>All trades</source>
        <translation>Todos os negócios</translation>
    </message>
    <message>
        <source>As maker</source>
        <translation>Como maker</translation>
    </message>
    <message>
        <source>As taker</source>
        <translation>Como taker</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Frota</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Promover…</translation>
    </message>
    <message>
        <source>Let it run the newest version of its script</source>
        <translation>Passar o bot à versão mais nova de seu script</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>This is the second market of %1, and nothing is asked of it alone: go to the bot for that.</source>
        <translation>Este é o segundo mercado de %1, e a ele sozinho nada se pede: vá ao bot para isso.</translation>
    </message>
    <message>
        <source>another bot</source>
        <translation>outro bot</translation>
    </message>
</context>
<context>
    <name>wh::ui::CandleLayer</name>
    <message>
        <source>Open</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechamento</translation>
    </message>
</context>
<context>
    <name>wh::ui::CertificateDialog</name>
    <message>
        <source>The certificate has changed</source>
        <translation>O certificado mudou</translation>
    </message>
    <message>
        <source>A new certificate</source>
        <translation>Um certificado novo</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted. That is right if it was renewed. Otherwise somebody else answers in its place, and would get your token. Nothing has been sent.</source>
        <translation>%1 mostra um certificado diferente do que você aceitou. Está certo se ele foi renovado. Senão, outro responde em seu lugar e receberia seu token. Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 shows this certificate. Accept it if it is the one of your server: from then on no other is taken. Nothing has been sent yet.</source>
        <translation>%1 mostra este certificado. Aceite-o se for o do seu servidor: a partir daí nenhum outro é aceito. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Accept the new one</source>
        <translation>Aceitar o novo</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Keep refusing</source>
        <translation>Continuar recusando</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>wh::ui::CertificateView</name>
    <message>
        <source>Shown now, SHA-256</source>
        <translation>Mostrado agora, SHA-256</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Aceito antes</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Assinado por</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>si mesmo</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridade</translation>
    </message>
    <message>
        <source>one that this computer trusts vouches for it</source>
        <translation>uma em que este computador confia responde por ele</translation>
    </message>
    <message>
        <source>none that this computer trusts vouches for it</source>
        <translation>nenhuma em que este computador confie responde por ele</translation>
    </message>
    <message>
        <source>Compare it with what the server itself says:</source>
        <translation>Compare-o com o que o próprio servidor diz:</translation>
    </message>
</context>
<context>
    <name>wh::ui::ChartWidget</name>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1</source>
        <translation>A imagem não pôde ser gravada em %1</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
</context>
<context>
    <name>wh::ui::ClosingDialog</name>
    <message>
        <source>They go on in the &amp;background</source>
        <translation>Continuam em &amp;segundo plano</translation>
    </message>
    <message>
        <source>&amp;Stop them and quit</source>
        <translation>&amp;Pará-los e sair</translation>
    </message>
    <message>
        <source>&amp;Do so each time, without asking</source>
        <translation>&amp;Fazer sempre assim, sem perguntar</translation>
    </message>
    <message>
        <source>Bots are at work</source>
        <translation>Há bots ativos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) of this computer are at work, with %1 out.</source>
        <translation>
            <numerusform>%n bot deste computador está ativo, com %1 no mercado.</numerusform>
            <numerusform>%n bots deste computador estão ativos, com %1 no mercado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a window, until you quit. The icon in the tray brings the window back, and so does starting Wheelhouse again.</source>
        <translation>Sem janela, até você sair. O ícone na bandeja traz a janela de volta, assim como iniciar o Wheelhouse de novo.</translation>
    </message>
    <message>
        <source>Without a window, until you quit. This desktop has no tray for an icon: start Wheelhouse again to bring the window back.</source>
        <translation>Sem janela, até você sair. Esta área de trabalho não tem bandeja para um ícone: inicie o Wheelhouse de novo para trazer a janela de volta.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled.</source>
        <translation>
            <numerusform>%n tarefa em andamento é cancelada.</numerusform>
            <numerusform>%n tarefas em andamento são canceladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Parar e sair</translation>
    </message>
</context>
<context>
    <name>wh::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Action, page, strategy, recording or run</source>
        <translation>Ação, página, estratégia, gravação ou execução</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Nada contém estas letras nesta ordem.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ComparePane</name>
    <message>
        <source>The runs cannot be compared.</source>
        <translation>As execuções não podem ser comparadas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Reading the reports</source>
        <translation>Lendo os relatórios</translation>
    </message>
    <message>
        <source>They have no moment in common: all begin with the first one.</source>
        <translation>Não têm nenhum momento em comum: todas começam com a primeira.</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Comparação de %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Back to the runs (Esc)</source>
        <translation>Voltar às execuções (Esc)</translation>
    </message>
    <message>
        <source>Change of equity</source>
        <translation>Variação do patrimônio</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>Variação em %</translation>
    </message>
    <message>
        <source>Unit of the curves</source>
        <translation>Unidade das curvas</translation>
    </message>
    <message>
        <source>What the curves show, from the start of each run</source>
        <translation>O que as curvas mostram, desde o início de cada execução</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Só &amp;diferenças</translation>
    </message>
    <message>
        <source>All settings are the same</source>
        <translation>Todas as configurações são iguais</translation>
    </message>
    <message>
        <source>One setting differs</source>
        <translation>Uma configuração difere</translation>
    </message>
    <message numerus="yes">
        <source>%1 settings differ</source>
        <translation>
            <numerusform>%1 configuração difere</numerusform>
            <numerusform>%1 configurações diferem</numerusform>
        </translation>
    </message>
    <message>
        <source>Equity of the runs over one another</source>
        <translation>Patrimônio das execuções, sobreposto</translation>
    </message>
    <message>
        <source>There are no curves to compare</source>
        <translation>Não há curvas para comparar</translation>
    </message>
    <message>
        <source>Metrics side by side</source>
        <translation>Métricas lado a lado</translation>
    </message>
    <message>
        <source>Settings side by side</source>
        <translation>Configurações lado a lado</translation>
    </message>
</context>
<context>
    <name>wh::ui::ConfigurationPane</name>
    <message>
        <source>The configuration could not be read.</source>
        <translation>A configuração não pôde ser lida.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Changes from version %1</source>
        <translation>Alterações desde a versão %1</translation>
    </message>
    <message>
        <source>The same version</source>
        <translation>A mesma versão</translation>
    </message>
    <message>
        <source>Choose another one in the list, or to compare with.</source>
        <translation>Escolha outra na lista ou para comparar.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando …</translation>
    </message>
    <message>
        <source>The versions could not be compared.</source>
        <translation>As versões não puderam ser comparadas.</translation>
    </message>
    <message>
        <source>Nothing is other</source>
        <translation>Sem diferenças</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>As duas versões dizem o mesmo.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Versions of the configuration</source>
        <translation>Versões da configuração</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation>O que se mostra da versão</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Reverter…</translation>
    </message>
    <message>
        <source>Make this version the newest again</source>
        <translation>Fazer desta versão de novo a mais recente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the configuration as JSON</source>
        <translation>Copiar a configuração como JSON</translation>
    </message>
    <message>
        <source>This is the version that is shown: choose another one to compare</source>
        <translation>Esta é a versão mostrada: escolher outra para comparar</translation>
    </message>
</context>
<context>
    <name>wh::ui::ConfigurationView</name>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>O padrão</translation>
    </message>
    <message>
        <source>The default is %1</source>
        <translation>O padrão é %1</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>none: it acts on what the market tells</source>
        <translation>nenhum: reage ao que o mercado informa</translation>
    </message>
    <message>
        <source>Parameters of the strategy</source>
        <translation>Parâmetros da estratégia</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Nenhum próprio</translation>
    </message>
    <message>
        <source>Simulated venue</source>
        <translation>Exchange simulada</translation>
    </message>
</context>
<context>
    <name>wh::ui::ConfirmDialog</name>
    <message>
        <source>Leave as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>There is nothing left to do it to.</source>
        <translation>Não resta nada a que aplicar isto.</translation>
    </message>
</context>
<context>
    <name>wh::ui::DataPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Import recordings…</source>
        <translation>Importar gravações…</translation>
    </message>
    <message>
        <source>Read files of trades, books or candles into the catalogue</source>
        <translation>Ler arquivos de negócios, livros ou candles para o catálogo</translation>
    </message>
    <message>
        <source>Generate a market…</source>
        <translation>Gerar mercado…</translation>
    </message>
    <message>
        <source>Make a recording from a model, with its path in view</source>
        <translation>Criar uma gravação a partir de um modelo, com a trajetória à vista</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Read the whole recording and look for gaps, duplicates and damage</source>
        <translation>Ler a gravação inteira e procurar lacunas, duplicatas e danos</translation>
    </message>
    <message>
        <source>Backtest this</source>
        <translation>Fazer backtest</translation>
    </message>
    <message>
        <source>Open the form of a new backtest on this recording</source>
        <translation>Abrir o formulário de um novo backtest com esta gravação</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy the recording&apos;s ID, as the command line takes it</source>
        <translation>Copiar o ID da gravação, como a linha de comando o recebe</translation>
    </message>
    <message>
        <source>Delete recording…</source>
        <translation>Apagar gravação…</translation>
    </message>
    <message>
        <source>Remove the recording from disk</source>
        <translation>Remover a gravação do disco</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Solte para importar</translation>
    </message>
    <message>
        <source>The recordings cannot be listed.</source>
        <translation>As gravações não podem ser listadas.</translation>
    </message>
    <message>
        <source>They were not changed.</source>
        <translation>Não foram alteradas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>Procurando gravações…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Ainda não há gravações</translation>
    </message>
    <message>
        <source>A recording is what a strategy is tested on: trades, order books or candles of a market. Drop files here, import them, or generate a market.</source>
        <translation>Uma gravação é aquilo em que uma estratégia é testada: negócios, livros de ordens ou candles de um mercado. Solte arquivos aqui, importe-os ou gere um mercado.</translation>
    </message>
    <message>
        <source>%1: cancelled; nothing was changed</source>
        <translation>%1: cancelada; nada foi alterado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recording, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importado: %1</translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation>Gerado: %1</translation>
    </message>
    <message>
        <source>The recording could not be verified.</source>
        <translation>A gravação não pôde ser verificada.</translation>
    </message>
    <message>
        <source>%1 events from %2 are removed from disk (%3). This cannot be undone.</source>
        <translation>%1 eventos de %2 serão removidos do disco (%3). Isto não pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) made with it stay, with their reports, but cannot be repeated.</source>
        <translation>
            <numerusform>%n execução feita com ela permanece, com seu relatório, mas não pode ser repetida.</numerusform>
            <numerusform>%n execuções feitas com ela permanecem, com seus relatórios, mas não podem ser repetidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>Apagar gravação</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Apagar %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Apagado: %1</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>Falha ao apagar %1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>recording</comment>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>The recordings cannot be read.</source>
        <translation>As gravações não podem ser lidas.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>recordings that cannot be read</comment>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>Importar de novo…</translation>
    </message>
    <message>
        <source>Remove the damaged recording…</source>
        <translation>Remover a gravação danificada…</translation>
    </message>
    <message>
        <source>Remove damaged recording</source>
        <translation>Remover gravação danificada</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>All its files are removed from disk, also those that can still be read. This cannot be undone.</source>
        <translation>Todos os seus arquivos serão removidos do disco, também os que ainda podem ser lidos. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>wh::ui::DatasetPanel</name>
    <message>
        <source>This recording was deleted</source>
        <translation>Esta gravação foi apagada</translation>
    </message>
    <message>
        <source>No recording selected</source>
        <translation>Nenhuma gravação selecionada</translation>
    </message>
    <message>
        <source>Select one to see its price, its figures and its quality.</source>
        <translation>Selecione uma para ver seu preço, seus números e sua qualidade.</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>Lendo a gravação…</translation>
    </message>
    <message>
        <source>The recording cannot be read.</source>
        <translation>A gravação não pode ser lida.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Não foi alterada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing was traded.</source>
        <translation>Nada foi negociado.</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preço de %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Candles</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 contratos</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of contract, multiplier</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>No disco</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 em %n arquivo</numerusform>
            <numerusform>%1 em %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negócios</translation>
    </message>
    <message>
        <source>%1  (%2 bought, %3 sold)</source>
        <translation>%1  (%2 de compra, %3 de venda)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latência do feed</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>no mínimo %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
    </message>
    <message>
        <source>: whether anything is missing or wrong has not been looked at yet.</source>
        <translation>: ainda não se verificou se algo falta ou está errado.</translation>
    </message>
    <message>
        <source>, verified %1</source>
        <comment>moment</comment>
        <translation>, verificada: %1</translation>
    </message>
    <message>
        <source>Backtest this</source>
        <translation>Fazer backtest</translation>
    </message>
    <message>
        <source>Open the form of a new backtest on this recording (Enter)</source>
        <translation>Abrir o formulário de um novo backtest com esta gravação (Enter)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Read the whole recording and look for gaps, silences, duplicates and damage</source>
        <translation>Ler a gravação inteira e procurar lacunas, silêncios, duplicatas e danos</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>lowest, highest, asset</comment>
        <translation>%1 a %2 %3</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>Primeiro, último</translation>
    </message>
    <message>
        <source>%1 to %2 %3  (mean %4)</source>
        <comment>least, greatest, asset, mean</comment>
        <translation>%1 a %2 %3  (média %4)</translation>
    </message>
    <message>
        <source>Receive time − venue time of the quickest event: the latency as far as both clocks agree.</source>
        <translation>Horário de recebimento − horário da exchange do evento mais rápido: a latência, até onde os dois relógios concordam.</translation>
    </message>
    <message>
        <source>unknown: the venue&apos;s clock leads by %1 or more</source>
        <translation>desconhecida: o relógio da exchange está adiantado em %1 ou mais</translation>
    </message>
    <message>
        <source>Receive time − venue time of the quickest event is %1: by the two clocks it was received before it happened. A backtest adds %2 to all receive times, so that nothing is known too early.</source>
        <translation>Horário de recebimento − horário da exchange do evento mais rápido é %1: pelos dois relógios, ele foi recebido antes de acontecer. Um backtest soma %2 a todos os horários de recebimento, para que nada seja conhecido cedo demais.</translation>
    </message>
</context>
<context>
    <name>wh::ui::DatasetTable</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n gravação</numerusform>
            <numerusform>%n gravações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recording(s)</source>
        <translation>
            <numerusform>%1 de %n gravação</numerusform>
            <numerusform>%1 de %n gravações</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter recordings   /</source>
        <translation>Filtrar gravações   /</translation>
    </message>
    <message>
        <source>Filter recordings</source>
        <translation>Filtrar gravações</translation>
    </message>
    <message>
        <source>Shows the rows in which all the words are found</source>
        <translation>Mostra as linhas que contêm todas as palavras</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>No recording matches</source>
        <translation>Nenhuma gravação corresponde</translation>
    </message>
</context>
<context>
    <name>wh::ui::DepthChart</name>
    <message>
        <source>No book at this moment</source>
        <translation>Sem livro neste momento</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bid</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Até aqui</translation>
    </message>
    <message>
        <source>From the mid</source>
        <translation>Desde o mid</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas ordens</translation>
    </message>
    <message>
        <source>Best bid %1. </source>
        <translation>Melhor bid %1. </translation>
    </message>
    <message>
        <source>Best ask %1. </source>
        <translation>Melhor ask %1. </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>▲ Bids  %1</source>
        <translation>▲ Bids  %1</translation>
    </message>
    <message>
        <source>Asks  %1 ▼</source>
        <translation>Asks  %1 ▼</translation>
    </message>
    <message>
        <source>Spread %1 %2</source>
        <translation>Spread %1 %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::DifferenceView</name>
    <message>
        <source>What was changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>Nada mudou desde então.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>A comparar…</translation>
    </message>
    <message numerus="yes">
        <source>%n more changed line(s) are not shown: there are too many.</source>
        <translation>
            <numerusform>Não se mostra mais %n linha alterada: são demasiadas.</numerusform>
            <numerusform>Não se mostram mais %n linhas alteradas: são demasiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::DifferencesModel</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before, its value after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>What is other</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>In version %1</source>
        <translation>Na versão %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::DistributionPane</name>
    <message>
        <source>Profit per trade</source>
        <translation>Lucro por operação</translation>
    </message>
    <message>
        <source>The trades could not be read.</source>
        <translation>As operações não puderam ser lidas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No trades</source>
        <translation>Sem operações</translation>
    </message>
    <message>
        <source>A trade is a position that was opened and closed. This run has none.</source>
        <translation>Uma operação é uma posição que foi aberta e fechada. Esta execução não tem nenhuma.</translation>
    </message>
    <message>
        <source>Reading trades</source>
        <translation>Lendo operações</translation>
    </message>
</context>
<context>
    <name>wh::ui::DockTitle</name>
    <message>
        <source>Put it back into the window</source>
        <translation>Recolocar na janela</translation>
    </message>
    <message>
        <source>Make it a window of its own; drag the title to move it</source>
        <translation>Transformar em janela própria; arrastar o título para mover</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>wh::ui::EditorPage</name>
    <message numerus="yes">
        <source>%n file(s) that were not saved are here again.</source>
        <translation>
            <numerusform>%n arquivo que não estava salvo está aqui de novo.</numerusform>
            <numerusform>%n arquivos que não estavam salvos estão aqui de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scripts yet</source>
        <translation>Nenhum script ainda</translation>
    </message>
    <message>
        <source>A strategy of your own is a script in JavaScript. Begin with one that runs as it is: change it, run it on a market with F5, and see what it did beside the code.</source>
        <translation>Uma estratégia própria é um script em JavaScript. Comece com um que já funciona: altere-o, execute-o em um mercado com F5 e veja ao lado do código o que ele fez.</translation>
    </message>
    <message>
        <source>New script…</source>
        <translation>Novo script…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Nenhum arquivo aberto</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>Escolha um à esquerda.</translation>
    </message>
    <message>
        <source>Open the folder of a script</source>
        <translation>Abrir a pasta de um script</translation>
    </message>
    <message>
        <source>The folder has no script.</source>
        <translation>A pasta não tem script.</translation>
    </message>
    <message>
        <source>Add a file to %1</source>
        <translation>Adicionar um arquivo a %1</translation>
    </message>
    <message>
        <source>Its path in the script: lib/levels.js, main.test.js</source>
        <translation>Caminho no script: lib/levels.js, main.test.js</translation>
    </message>
    <message>
        <source>The file was not made.</source>
        <translation>O arquivo não foi criado.</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <translation>Renomear o script</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Renomear o arquivo</translation>
    </message>
    <message>
        <source>Its path in the script</source>
        <translation>Caminho no script</translation>
    </message>
    <message>
        <source>The file was not renamed.</source>
        <translation>O arquivo não foi renomeado.</translation>
    </message>
    <message>
        <source>The script was not renamed.</source>
        <translation>O script não foi renomeado.</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 não foi salvo.</translation>
    </message>
    <message>
        <source>The version was not kept.</source>
        <translation>A versão não foi guardada.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fechar %1</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 não está salvo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>The script cannot be run.</source>
        <translation>O script não pode ser executado.</translation>
    </message>
    <message>
        <source>The run has failed.</source>
        <translation>A execução falhou.</translation>
    </message>
    <message>
        <source>The script could not be run.</source>
        <translation>O script não pôde ser executado.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of the script went wrong.</source>
        <translation>
            <numerusform>%n chamada do script deu errado.</numerusform>
            <numerusform>%n chamadas do script deram errado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>O relatório não foi gravado.</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>O relatório é %1</translation>
    </message>
    <message>
        <source>The script cannot be compared.</source>
        <translation>O script não pode ser comparado.</translation>
    </message>
    <message>
        <source>The version was not restored.</source>
        <translation>A versão não foi restaurada.</translation>
    </message>
    <message>
        <source>Version %1 is in the editor. Save it to keep it; undo brings back what was there.</source>
        <translation>A versão %1 está no editor. Salve para mantê-la; desfazer traz de volta o que havia.</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>Ir a uma linha</translation>
    </message>
    <message>
        <source>Line, 1 to %1</source>
        <translation>Linha, 1 a %1</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>Nada se sabe disto.</translation>
    </message>
    <message>
        <source>The file is not as it should be.</source>
        <translation>O arquivo não está como deveria.</translation>
    </message>
    <message>
        <source>Scripts can be written here, and not run.</source>
        <translation>Aqui os scripts podem ser escritos, mas não executados.</translation>
    </message>
    <message>
        <source>The validation of %1 was cancelled</source>
        <translation>A validação de %1 foi cancelada</translation>
    </message>
    <message>
        <source>%1 may go live</source>
        <translation>%1 pode operar ao vivo</translation>
    </message>
    <message>
        <source>%1 has failed a check</source>
        <translation>%1 falhou em uma verificação</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>&amp;New script…</source>
        <translation>&amp;Novo script…</translation>
    </message>
    <message>
        <source>Begin a script with a template or an example</source>
        <translation>Começar um script com um modelo ou um exemplo</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>&amp;Abrir pasta…</translation>
    </message>
    <message>
        <source>Show a script that lies in another folder</source>
        <translation>Mostrar um script que está em outra pasta</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>A&amp;dicionar arquivo…</translation>
    </message>
    <message>
        <source>Add a file to the script, for import or with tests</source>
        <translation>Adicionar um arquivo ao script, para importar ou com testes</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Reno&amp;mear…</translation>
    </message>
    <message>
        <source>Give the script, or the file that is chosen, another name</source>
        <translation>Dar outro nome ao script ou ao arquivo escolhido</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Write the file, and keep a version of what can be run</source>
        <translation>Gravar o arquivo e guardar uma versão do que se pode executar</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>Salvar &amp;tudo</translation>
    </message>
    <message>
        <source>Write all files that are not saved</source>
        <translation>Gravar todos os arquivos não salvos</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Fechar arquivo</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fechar a aba</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>Run the script on the chosen market</source>
        <translation>Executar o script no mercado escolhido</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>End what is run or validated</source>
        <translation>Encerrar o que está em execução ou validação</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>Va&amp;lidar</translation>
    </message>
    <message>
        <source>Check all that a script must pass before it may go live</source>
        <translation>Verificar tudo em que um script precisa passar antes de operar ao vivo</translation>
    </message>
    <message>
        <source>Whole re&amp;port</source>
        <translation>&amp;Relatório completo</translation>
    </message>
    <message>
        <source>Open the report of the last run as a page</source>
        <translation>Abrir o relatório da última execução como página</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Próximo &amp;problema</translation>
    </message>
    <message>
        <source>Go to the next thing that is wrong</source>
        <translation>Ir ao próximo ponto com erro</translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Go to the thing before that is wrong</source>
        <translation>Ir ao ponto anterior com erro</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find words or an expression in the file</source>
        <translation>Buscar palavras ou uma expressão no arquivo</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Substit&amp;uir…</translation>
    </message>
    <message>
        <source>Find and replace in the file</source>
        <translation>Buscar e substituir no arquivo</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar próxima</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Ir à próxima ocorrência encontrada</translation>
    </message>
    <message>
        <source>Find before</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Go to the place before that was found</source>
        <translation>Ir à ocorrência anterior encontrada</translation>
    </message>
    <message>
        <source>&amp;Go to a line…</source>
        <translation>&amp;Ir a uma linha…</translation>
    </message>
    <message>
        <source>Go to a line by its number</source>
        <translation>Ir a uma linha pelo número</translation>
    </message>
    <message>
        <source>&amp;What fits here</source>
        <translation>O &amp;que cabe aqui</translation>
    </message>
    <message>
        <source>List what can be written at the caret</source>
        <translation>Listar o que se pode escrever na posição do cursor</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>Tell what the name at the caret is</source>
        <translation>Dizer o que é o nome na posição do cursor</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>F&amp;ormatar</translation>
    </message>
    <message>
        <source>Indent all lines by their brackets</source>
        <translation>Recuar todas as linhas conforme os delimitadores</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Make the chosen lines comments, or no longer</source>
        <translation>Tornar comentários as linhas escolhidas, ou deixar de sê-lo</translation>
    </message>
    <message>
        <source>Add the next place</source>
        <translation>Adicionar a próxima ocorrência</translation>
    </message>
    <message>
        <source>Choose the next place with the same words too</source>
        <translation>Escolher também a próxima ocorrência das mesmas palavras</translation>
    </message>
    <message>
        <source>Caret above</source>
        <translation>Cursor acima</translation>
    </message>
    <message>
        <source>Write in the line above too</source>
        <translation>Escrever também na linha acima</translation>
    </message>
    <message>
        <source>Caret below</source>
        <translation>Cursor abaixo</translation>
    </message>
    <message>
        <source>Write in the line below too</source>
        <translation>Escrever também na linha abaixo</translation>
    </message>
    <message>
        <source>Vers&amp;ions…</source>
        <translation>&amp;Versões…</translation>
    </message>
    <message>
        <source>Compare with what was kept, name it, have it back</source>
        <translation>Comparar com o que foi guardado, dar-lhe nome, recuperá-lo</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Próxima parte</translation>
    </message>
    <message>
        <source>From the code to the list below, the market and the files</source>
        <translation>Do código à lista abaixo, ao mercado e aos arquivos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the scripts</source>
        <translation>Filtrar scripts</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Arquivos abertos</translation>
    </message>
    <message>
        <source>The line of the order is not known.</source>
        <translation>A linha da ordem não é conhecida.</translation>
    </message>
    <message>
        <source>It is run as soon as the validation has ended</source>
        <translation>É executado assim que a validação terminar</translation>
    </message>
    <message>
        <source>Validating, then a run…</source>
        <translation>Validando, depois uma execução…</translation>
    </message>
    <message>
        <source>Validating…</source>
        <translation>Validando…</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 está publicado</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>P&amp;ublicar…</translation>
    </message>
    <message>
        <source>Check it on an engine, and let bots there run it</source>
        <translation>Verificá-lo em um motor e permitir que bots de lá o executem</translation>
    </message>
    <message>
        <source>Next s&amp;tep</source>
        <translation>Passo seguin&amp;te</translation>
    </message>
    <message>
        <source>Go to the next call of the script in the last run</source>
        <translation>Ir para a chamada seguinte do script na última execução</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Passo anterior</translation>
    </message>
    <message>
        <source>Go to the call of the script before that</source>
        <translation>Ir para a chamada do script anterior a essa</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not saved: %1. What is published is what is saved.</source>
        <translation>
            <numerusform>%n ficheiro não está guardado: %1. Publica-se o que está guardado.</numerusform>
            <numerusform>%n ficheiros não estão guardados: %1. Publica-se o que está guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and publish…</source>
        <translation>Guardar e publicar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changed by another program, and loaded anew: %1</source>
        <translation>Alterado por outro programa e carregado de novo: %1</translation>
    </message>
    <message>
        <source>The file was not loaded.</source>
        <translation>O ficheiro não foi carregado.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ElsewhereBar</name>
    <message>
        <source>Load it anew</source>
        <translation>Carregar de novo</translation>
    </message>
    <message>
        <source>Show what the other program wrote; undo brings back what was written here</source>
        <translation>Mostra o que o outro programa escreveu; desfazer traz de volta o que foi escrito aqui</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Save writes over what the other program wrote</source>
        <translation>Guardar escreve por cima do que o outro programa escreveu</translation>
    </message>
    <message>
        <source>Another program has changed %1, which has changes here that are not saved.</source>
        <translation>Outro programa alterou %1, que tem aqui alterações por guardar.</translation>
    </message>
    <message>
        <source>Another program has removed %1. Save it to have it there again, or close it.</source>
        <translation>Outro programa removeu %1. Guarde-o para o ter lá de novo, ou feche-o.</translation>
    </message>
</context>
<context>
    <name>wh::ui::EngineDialog</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Add an engine</source>
        <translation>Adicionar um motor</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>Host and port of wheelhouse-engine; 8420 where no port is named. Without encryption (ws://) on this computer only.</source>
        <translation>Host e porta do wheelhouse-engine; 8420 se nenhuma porta for indicada. Sem cifra (ws://) só neste computador.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>How lists call it</source>
        <translation>Como as listas o chamam</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>the one in the keychain</source>
        <translation>o do chaveiro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>What “wheelhouse-engine token create” printed on the server</source>
        <translation>O que “wheelhouse-engine token create” mostrou no servidor</translation>
    </message>
    <message>
        <source>&amp;Keep the token in the keychain of this computer</source>
        <translation>&amp;Guardar o token no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Te&amp;st the connection</source>
        <translation>Te&amp;star a conexão</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>A&amp;ccept this certificate</source>
        <translation>A&amp;ceitar este certificado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Connected; asking what it is…</source>
        <translation>Conectado; consultando o que é…</translation>
    </message>
    <message>
        <source>Connected: version %1 on %2.</source>
        <translation>Conectado: versão %1 em %2.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nada responde em %1.</translation>
    </message>
    <message>
        <source>An engine answers at %1, but not to this token.</source>
        <translation>Um motor responde em %1, mas não a este token.</translation>
    </message>
    <message>
        <source>Something answers with a certificate that has never been seen here. Nothing has been sent yet.</source>
        <translation>Algo responde com um certificado que nunca foi visto aqui. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Something answers with another certificate than the one you accepted. Nothing has been sent.</source>
        <translation>Algo responde com um certificado diferente do que você aceitou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>An engine answers at %1, and wants a token: enter it above.</source>
        <translation>Um motor responde em %1 e pede um token: digite-o acima.</translation>
    </message>
    <message>
        <source>asked for at each start, in use now</source>
        <translation>pedido a cada início, em uso agora</translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation>pedido a cada início</translation>
    </message>
    <message>
        <source>given, not accepted yet</source>
        <translation>informado, ainda não aceito</translation>
    </message>
</context>
<context>
    <name>wh::ui::EngineLink</name>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>The token for %1 is a viewer&apos;s: this takes an administrator&apos;s.</source>
        <translation>O token para %1 é de visualizador: isto requer um de administrador.</translation>
    </message>
    <message>
        <source>The token for %1 is an operator&apos;s: this takes an administrator&apos;s.</source>
        <translation>O token para %1 é de operador: isto requer um de administrador.</translation>
    </message>
    <message>
        <source>The token for %1 is a viewer&apos;s: this takes an operator&apos;s.</source>
        <translation>O token para %1 é de visualizador: isto requer um de operador.</translation>
    </message>
    <message>
        <source>It is being tried now.</source>
        <translation>Tentando agora.</translation>
    </message>
    <message>
        <source>Next attempt in %1.</source>
        <comment>a span of time</comment>
        <translation>Próxima tentativa em %1.</translation>
    </message>
    <message>
        <source>viewer: may look</source>
        <comment>what a token may do</comment>
        <translation>visualizador: pode olhar</translation>
    </message>
    <message>
        <source>operator: may start, pause and stop bots</source>
        <comment>what a token may do</comment>
        <translation>operador: pode iniciar, pausar e parar bots</translation>
    </message>
    <message>
        <source>administrator: may do everything</source>
        <comment>what a token may do</comment>
        <translation>administrador: pode fazer tudo</translation>
    </message>
</context>
<context>
    <name>wh::ui::EngineNotices</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation>Copiar o código e o contexto, para um relato de erro</translation>
    </message>
    <message>
        <source>Close; it stays in the list of notices</source>
        <translation>Fechar; permanece na lista de avisos</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fechar o aviso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Go to the bot or the engine that it is about</source>
        <translation>Ir ao bot ou motor de que se trata</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices that wait</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::EnginePane</name>
    <message>
        <source>in the keychain of this computer</source>
        <translation>no chaveiro deste computador</translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation>pedido em cada início</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Give the token…</source>
        <translation>Dar o token…</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Ver o certificado…</translation>
    </message>
    <message>
        <source>Give another token…</source>
        <translation>Dar outro token…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No engine selected</source>
        <translation>Nenhum motor selecionado</translation>
    </message>
    <message>
        <source>Select one to see how it does.</source>
        <translation>Selecione um para ver como está.</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>ainda não aceito</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>a moment, a span of time</comment>
        <translation>%1, há %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Último sinal</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Bots running</source>
        <translation>Bots em execução</translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation>Tarefas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>não se guardam</translation>
    </message>
    <message>
        <source>This engine keeps no bots.</source>
        <translation>Este motor não guarda bots.</translation>
    </message>
    <message>
        <source>Being asked for…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>As it was %1 ago.</source>
        <comment>a span of time</comment>
        <translation>Como estava há %1.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>given, not accepted yet</source>
        <translation>informado, ainda não aceito</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a token</comment>
        <translation>Função</translation>
    </message>
</context>
<context>
    <name>wh::ui::EnginesPage</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Connect to the selected engine, now and at each start</source>
        <translation>Conectar ao motor selecionado, agora e em cada início</translation>
    </message>
    <message>
        <source>Leave the selected engine, until it is connected again; its bots go on</source>
        <translation>Deixar o motor selecionado até que seja conectado de novo; seus bots continuam</translation>
    </message>
    <message>
        <source>Remove engine</source>
        <translation>Remover motor</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>This window forgets it, and its token is removed from the keychain. The engine itself and its bots go on.</source>
        <translation>Esta janela o esquece, e seu token é removido do chaveiro. O próprio motor e seus bots continuam.</translation>
    </message>
    <message>
        <source>This window forgets it. The engine itself and its bots go on.</source>
        <translation>Esta janela o esquece. O próprio motor e seus bots continuam.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Add an engine…</source>
        <translation>Adicionar um motor…</translation>
    </message>
    <message>
        <source>Attach an engine that runs on a server, by its address and token</source>
        <translation>Conectar um motor que roda em um servidor, por seu endereço e token</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change name, address or token of the selected engine</source>
        <translation>Alterar nome, endereço ou token do motor selecionado</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Look at its certificate, or give the token that it asks for</source>
        <translation>Ver seu certificado ou dar o token que ele pede</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Forget the selected engine; it goes on by itself</source>
        <translation>Esquecer o motor selecionado; ele continua sozinho</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>No engine on a server yet</source>
        <translation>Ainda nenhum motor em um servidor</translation>
    </message>
    <message>
        <source>Bots on a server go on when this computer is off. Start wheelhouse-engine there, and attach it here by its address and a token: its bots stand beside yours.</source>
        <translation>Bots em um servidor continuam com este computador desligado. Inicie lá o wheelhouse-engine e conecte-o aqui por seu endereço e um token: os bots dele aparecem ao lado dos seus.</translation>
    </message>
</context>
<context>
    <name>wh::ui::FillLayer</name>
    <message>
        <source>▲ Bought</source>
        <translation>▲ Compra</translation>
    </message>
    <message>
        <source>▼ Sold</source>
        <translation>▼ Venda</translation>
    </message>
</context>
<context>
    <name>wh::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Di&amp;ferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Palavras i&amp;nteiras</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Expressão re&amp;gular</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>A ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>A próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Su&amp;bstituir</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Subst&amp;ituir tudo</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>no expression</source>
        <translation>expressão inválida</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mais de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n substituída</numerusform>
            <numerusform>%n substituídas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::FindingsView</name>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>O que a verificação encontrou</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::FleetPage</name>
    <message>
        <source>No bot matches</source>
        <translation>Nenhum bot corresponde</translation>
    </message>
    <message>
        <source>No bot has all words of the filter.</source>
        <translation>Nenhum bot tem todas as palavras do filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Reading the bots</source>
        <translation>Lendo os bots</translation>
    </message>
    <message>
        <source>The bots could not be read.</source>
        <translation>Os bots não puderam ser lidos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>No engine is connected.</source>
        <translation>Nenhum motor está conectado.</translation>
    </message>
    <message>
        <source>Bots live on engines, in this program or on servers.</source>
        <translation>Os bots ficam em motores, neste programa ou em servidores.</translation>
    </message>
    <message>
        <source>No bots yet</source>
        <translation>Ainda sem bots</translation>
    </message>
    <message>
        <source>A bot trades one strategy on a live market, by itself, until it is stopped. Here you start, watch and stop as many as you like.</source>
        <translation>Um bot negocia uma estratégia em um mercado ao vivo, sozinho, até ser parado. Aqui você inicia, acompanha e para quantos quiser.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Filter bots ( / )</source>
        <translation>Filtrar bots ( / )</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>Filtrar bots</translation>
    </message>
    <message>
        <source>Shows bots that have every word in name, strategy, market, tags, state or engine</source>
        <translation>Mostra os bots que têm todas as palavras em nome, estratégia, mercado, tags, estado ou motor</translation>
    </message>
    <message>
        <source>Group the bots</source>
        <translation>Agrupar os bots</translation>
    </message>
    <message>
        <source>Put bots that belong together under one heading, with their sums</source>
        <translation>Reunir sob um título os bots relacionados, com suas somas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Escolher as colunas da tabela</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>What else can be done with the selected bots</source>
        <translation>O que mais se pode fazer com os bots selecionados</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the selected bots: choose what becomes of their orders and positions</source>
        <translation>Parar os bots selecionados: escolher o que fazer com suas ordens e posições</translation>
    </message>
    <message>
        <source>Select bots to start, pause or stop them</source>
        <translation>Selecione bots para iniciá-los, pausá-los ou pará-los</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 selecionado</numerusform>
            <numerusform>%1 selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2:</source>
        <extracomment>what was asked, and of which bot: &quot;Stop btc-2:&quot;</extracomment>
        <translation>%1 %2:</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags changed.</source>
        <translation>Tags alteradas.</translation>
    </message>
    <message>
        <source>Export bots</source>
        <translation>Exportar bots</translation>
    </message>
    <message>
        <source>JSON documents (*.json)</source>
        <translation>Documentos JSON (*.json)</translation>
    </message>
    <message>
        <source>The bots could not be exported.</source>
        <translation>Os bots não puderam ser exportados.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 não pôde ser gravado: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) exported to %2.</source>
        <translation>
            <numerusform>%1 bot exportado para %2.</numerusform>
            <numerusform>%1 bots exportados para %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import bots</source>
        <translation>Importar bots</translation>
    </message>
    <message>
        <source>JSON documents (*.json);;All files (*)</source>
        <translation>Documentos JSON (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The bots could not be imported.</source>
        <translation>Os bots não puderam ser importados.</translation>
    </message>
    <message>
        <source>There is no engine to import to.</source>
        <translation>Não há motor para o qual importar.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) imported.</source>
        <translation>
            <numerusform>%1 bot importado.</numerusform>
            <numerusform>%1 bots importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>New bot…</source>
        <translation>Novo bot…</translation>
    </message>
    <message>
        <source>There is no engine for a new bot.</source>
        <translation>Não há motor para um novo bot.</translation>
    </message>
    <message>
        <source>The configuration could not be read.</source>
        <translation>A configuração não pôde ser lida.</translation>
    </message>
    <message>
        <source>%1 selected: commands go to %2</source>
        <extracomment>%1 is a row that is the second market of the bot %2</extracomment>
        <translation>%1 selecionado: os comandos vão para %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::FleetView</name>
    <message>
        <source>As at first</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>It stands above each group, as long as the bots are grouped by it</source>
        <translation>Aparece acima de cada grupo enquanto os bots estiverem agrupados por ela</translation>
    </message>
</context>
<context>
    <name>wh::ui::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>wh::ui::GaugePanel</name>
    <message>
        <source>No values in this time</source>
        <translation>Sem valores neste período</translation>
    </message>
    <message>
        <source>Gauges: %1</source>
        <translation>Indicadores: %1</translation>
    </message>
    <message>
        <source>Take %1 off this chart</source>
        <translation>Tirar %1 deste gráfico</translation>
    </message>
</context>
<context>
    <name>wh::ui::GaugeTile</name>
    <message>
        <source>Gauge %1: %2</source>
        <translation>Indicador %1: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Drag it to another chart; Enter opens what can be done</source>
        <translation>Arraste-o para outro gráfico; Enter abre o que se pode fazer</translation>
    </message>
    <message>
        <source>Drag it to the charts, or press Enter</source>
        <translation>Arraste-o para os gráficos ou tecle Enter</translation>
    </message>
    <message>
        <source>In scripts and exports: %1</source>
        <translation>Em scripts e exportações: %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::GenerateDialog</name>
    <message>
        <source>Generate a market</source>
        <translation>Gerar mercado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>VENUE:BASE/QUOTE, as in sim:BTC/USDT</source>
        <translation>EXCHANGE:BASE/COTAÇÃO, como em sim:BTC/USDT</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed and parameters make the same market, to the byte</source>
        <translation>A mesma semente e os mesmos parâmetros geram o mesmo mercado, byte a byte</translation>
    </message>
    <message>
        <source>Another seed: another path of the same market</source>
        <translation>Outra semente: outra trajetória do mesmo mercado</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Outra semente</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Buscar parâmetro</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>All parameters back to their defaults; can be undone</source>
        <translation>Todos os parâmetros de volta ao padrão; pode ser desfeito</translation>
    </message>
    <message>
        <source>Preview of the price</source>
        <translation>Prévia do preço</translation>
    </message>
    <message>
        <source>The path of the price, as soon as the settings allow one.</source>
        <translation>A trajetória do preço, assim que as configurações permitirem.</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Substituir o existente</translation>
    </message>
    <message>
        <source>A recording of the same instrument and kind goes</source>
        <translation>Uma gravação do mesmo instrumento e tipo é removida</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Takes less room on disk and more time to read</source>
        <translation>Ocupa menos espaço em disco e leva mais tempo para ler</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Write VENUE:BASE/QUOTE, as in sim:BTC/USDT.</source>
        <translation>Indique EXCHANGE:BASE/COTAÇÃO, como em sim:BTC/USDT.</translation>
    </message>
    <message>
        <source>Write a whole number, 0 or more.</source>
        <translation>Indique um número inteiro, 0 ou maior.</translation>
    </message>
    <message>
        <source>Already there: %1. The same kind is only generated again if it is replaced.</source>
        <translation>Já existe: %1. O mesmo tipo só é gerado de novo se for substituído.</translation>
    </message>
    <message>
        <source>The path is drawn again when all settings are possible.</source>
        <translation>A trajetória é redesenhada quando todas as configurações forem possíveis.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2, last %3 (%4).</source>
        <comment>prices, change</comment>
        <translation>Mínimo %1, máximo %2, último %3 (%4).</translation>
    </message>
    <message>
        <source>Shown is the beginning, %1 of it: the market goes on from there.</source>
        <comment>time</comment>
        <translation>Mostra-se só o início, %1: o mercado continua a partir daí.</translation>
    </message>
</context>
<context>
    <name>wh::ui::HealthView</name>
    <message>
        <source>New orders</source>
        <translation>Novas ordens</translation>
    </message>
    <message>
        <source>✓ are placed</source>
        <translation>✓ são enviadas</translation>
    </message>
    <message>
        <source>✕ none are placed</source>
        <translation>✕ nenhuma é enviada</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de dados</translation>
    </message>
    <message>
        <source>✓ is written</source>
        <translation>✓ é gravada</translation>
    </message>
    <message>
        <source>Rows waiting</source>
        <translation>Linhas em espera</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordens</translation>
    </message>
    <message>
        <source>%1 placed, %2 refused, %3 fills</source>
        <comment>since the engine was started</comment>
        <translation>%1 enviadas, %2 recusadas, %3 fills</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>%1 open, %2 events</source>
        <translation>%1 abertos, %2 eventos</translation>
    </message>
    <message>
        <source>Live channels</source>
        <translation>Canais ao vivo</translation>
    </message>
    <message>
        <source>%1 subscribers, %2 rows lost to slow ones</source>
        <translation>%1 assinantes, %2 linhas perdidas pelos lentos</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>%n assinante</numerusform>
            <numerusform>%n assinantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::HeatMapChart</name>
    <message>
        <source>%1 %2, %3 %4</source>
        <comment>column name, column, row name, row</comment>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sem resultado</translation>
    </message>
    <message>
        <source>Empty chart</source>
        <translation>Gráfico vazio</translation>
    </message>
    <message>
        <source>%1 over %2 and %3. Best %4 at %5 and %6</source>
        <translation>%1 por %2 e %3. Melhor %4 em %5 e %6</translation>
    </message>
    <message>
        <source>%1 ↓</source>
        <comment>name of the rows</comment>
        <translation>%1 ↓</translation>
    </message>
</context>
<context>
    <name>wh::ui::HistogramChart</name>
    <message>
        <source>below %1</source>
        <translation>abaixo de %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a value up to another</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Empty chart</source>
        <translation>Gráfico vazio</translation>
    </message>
    <message>
        <source>%1 values. Most of them, %2, at %3</source>
        <translation>%1 valores. O maior grupo, %2, em %3</translation>
    </message>
    <message>
        <source>%1 values, %2</source>
        <translation>%1 valores, %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::HistoryDialog</name>
    <message>
        <source>&amp;Name it…</source>
        <translation>Dar &amp;nome…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versões de %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What was changed since</source>
        <translation>O que mudou desde então</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Puts its texts into the editor as changes that are not saved yet</source>
        <translation>Coloca seus textos no editor como alterações ainda não salvas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>(as now)</source>
        <translation>(como agora)</translation>
    </message>
    <message>
        <source>There are none yet: a version is kept at each save of a script that can be run.</source>
        <translation>Nenhuma ainda: uma versão é guardada sempre que se salva um script que pode ser executado.</translation>
    </message>
    <message>
        <source>The version cannot be read.</source>
        <translation>A versão não pode ser lida.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Name version %1</source>
        <translation>Dar nome à versão %1</translation>
    </message>
    <message>
        <source>What it is: &quot;went live&quot;, &quot;before the new stop&quot;</source>
        <translation>O que ela é: “entrou ao vivo”, “antes do novo stop”</translation>
    </message>
    <message>
        <source>The name was not kept.</source>
        <translation>O nome não foi guardado.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ImportDialog</name>
    <message>
        <source>Import recordings</source>
        <translation>Importar gravações</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplicador</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Linhas inválidas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>VENUE:BASE/QUOTE, as in binance:BTC/USDT</source>
        <translation>EXCHANGE:BASE/COTAÇÃO, como em binance:BTC/USDT</translation>
    </message>
    <message>
        <source>found from the data</source>
        <translation>deduzido dos dados</translation>
    </message>
    <message>
        <source>The smallest step of the price, in the quote asset</source>
        <translation>O menor passo do preço, no ativo de cotação</translation>
    </message>
    <message>
        <source>The smallest step of the quantity, in the base asset, or in contracts where they are inverse</source>
        <translation>O menor passo da quantidade, no ativo base, ou em contratos quando são inversos</translation>
    </message>
    <message>
        <source>What one contract is worth: base for linear, quote for inverse contracts</source>
        <translation>Quanto vale um contrato: base nos lineares, cotação nos inversos</translation>
    </message>
    <message>
        <source>for example time=0, price=1</source>
        <translation>por exemplo time=0, price=1</translation>
    </message>
    <message>
        <source>Settings of the format, mostly which column is which, separated by commas</source>
        <translation>Opções do formato, em geral qual coluna é qual, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Leave out up to so many bad lines and tell them; 0 stops at the first</source>
        <translation>Omitir e informar até tantas linhas inválidas; 0 para na primeira</translation>
    </message>
    <message>
        <source>leave out up to </source>
        <comment>before a number of lines</comment>
        <translation>omitir até </translation>
    </message>
    <message>
        <source>Told by the data</source>
        <translation>Conforme os dados</translation>
    </message>
    <message>
        <source>Round prices to the tick</source>
        <translation>Arredondar preços ao tick</translation>
    </message>
    <message>
        <source>Else a price off the tick is refused</source>
        <translation>Caso contrário, um preço fora do tick é recusado</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Substituir o existente</translation>
    </message>
    <message>
        <source>Else this is appended to the recording of the same instrument and kind</source>
        <translation>Caso contrário, é acrescentado à gravação do mesmo instrumento e tipo</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Takes less room on disk and more time to read</source>
        <translation>Ocupa menos espaço em disco e leva mais tempo para ler</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Told by the content</source>
        <translation>Conforme o conteúdo</translation>
    </message>
    <message>
        <source>Write VENUE:BASE/QUOTE, as in binance:BTC/USDT.</source>
        <translation>Indique EXCHANGE:BASE/COTAÇÃO, como em binance:BTC/USDT.</translation>
    </message>
    <message>
        <source>Give a number above 0, or nothing.</source>
        <translation>Indique um número acima de 0, ou nada.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>kind of recording, moment</comment>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>VENUE:BASE/QUOTE, in any spelling that you like to find it by.</source>
        <translation>EXCHANGE:BASE/COTAÇÃO, com a grafia preferida para encontrá-lo.</translation>
    </message>
    <message>
        <source>Already there: %1. The same kind is appended to, or replaced.</source>
        <translation>Já existe: %1. O mesmo tipo é acrescentado ou substituído.</translation>
    </message>
    <message>
        <source>Guessed from the name of the file: look whether it is right.</source>
        <translation>Deduzido do nome do arquivo: confira se está certo.</translation>
    </message>
    <message>
        <source>stop at the first</source>
        <translation>parar na primeira</translation>
    </message>
    <message>
        <source>The content of %1 does not tell it: choose one, or remove the file.</source>
        <translation>O conteúdo de %1 não o indica: escolha um ou remova o arquivo.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ImportFiles</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Files to import, in the order of time</source>
        <translation>Arquivos a importar, em ordem cronológica</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Files can be dropped here too</source>
        <translation>Também é possível soltar arquivos aqui</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take the selected file off the list</source>
        <translation>Tirar da lista o arquivo selecionado</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeiras linhas do arquivo</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Arquivos a importar</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>analisando…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>archive, file in it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Drop files here, or add them.</source>
        <translation>Solte arquivos aqui ou adicione-os.</translation>
    </message>
    <message>
        <source>First rows of %1</source>
        <translation>Primeiras linhas de %1</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeiras linhas</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Isto não é texto.</translation>
    </message>
    <message>
        <source>… and more, which were not looked at</source>
        <translation>… e mais, que não foram analisados</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <comment>in an archive</comment>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::JobRow</name>
    <message>
        <source>waiting for its turn</source>
        <translation>aguardando a vez</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done, all bytes</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>Falha ao importar %1</translation>
    </message>
    <message>
        <source>%1 was not generated</source>
        <translation>Falha ao gerar %1</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <translation>Falha ao verificar %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>Importado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bad line(s) left out:</source>
        <translation>
            <numerusform>%n linha inválida omitida:</numerusform>
            <numerusform>%n linhas inválidas omitidas:</numerusform>
        </translation>
    </message>
    <message>
        <source>To be known:</source>
        <translation>A observar:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change and try again…</source>
        <translation>Alterar e tentar de novo…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation>Copiar o código e o contexto, para um relato de erro</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation>Linhas omitidas</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>Importar de novo…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove the damaged recording from disk</source>
        <translation>Remover do disco a gravação danificada</translation>
    </message>
</context>
<context>
    <name>wh::ui::JobStrip</name>
    <message>
        <source>The job could not be cancelled.</source>
        <translation>A tarefa não pôde ser cancelada.</translation>
    </message>
    <message>
        <source>Imports and other work</source>
        <translation>Importações e outros trabalhos</translation>
    </message>
    <message>
        <source>A folder of recordings cannot be read.</source>
        <translation>Não é possível ler uma pasta de gravações.</translation>
    </message>
    <message>
        <source>%1 cannot be read and is not in the list.</source>
        <comment>recording</comment>
        <translation>%1 não pode ser lida e não está na lista.</translation>
    </message>
</context>
<context>
    <name>wh::ui::JobsView</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the run or the recording that came of it</source>
        <translation>Abrir a execução ou a gravação resultante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End the selected job now; what it has done so far is kept where it is of use</source>
        <translation>Encerrar já a tarefa selecionada; o que já foi feito é mantido onde for útil</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Copy the code and the context of the failure, for a report</source>
        <translation>Copiar o código e o contexto da falha, para um relato de erro</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Eventos/s</translation>
    </message>
    <message>
        <source>Events of the market that were worked through in a second</source>
        <translation>Eventos do mercado processados por segundo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>An estimate while it runs; afterwards how long it took</source>
        <translation>Uma estimativa durante a execução; depois, quanto levou</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Backtest</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Varredura</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Geração</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>levou %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Check of the history</source>
        <translation>Verificação do histórico</translation>
    </message>
    <message>
        <source>Export of the history</source>
        <translation>Exportação do histórico</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicação</translation>
    </message>
</context>
<context>
    <name>wh::ui::LadderModel</name>
    <message>
        <source>Bid %1 %2 at %3</source>
        <translation>Bid %1 %2 a %3</translation>
    </message>
    <message>
        <source>Ask %1 %2 at %3</source>
        <translation>Ask %1 %2 a %3</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>Meus bids</translation>
    </message>
    <message>
        <source>▲ Bids</source>
        <translation>▲ Bids</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>▼ Asks</source>
        <translation>▼ Asks</translation>
    </message>
    <message>
        <source>My asks</source>
        <translation>Meus asks</translation>
    </message>
</context>
<context>
    <name>wh::ui::LadderView</name>
    <message>
        <source>Depth ladder</source>
        <translation>Escada de profundidade</translation>
    </message>
</context>
<context>
    <name>wh::ui::LifeReport</name>
    <message>
        <source>Show own fills in the price chart</source>
        <translation>Mostrar os fills próprios no gráfico de preço</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Fills próprios</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Choose which of the strategy&apos;s gauges have a chart</source>
        <translation>Escolher quais indicadores da estratégia têm gráfico</translation>
    </message>
    <message>
        <source>Show the whole period in all charts</source>
        <translation>Mostrar o período inteiro em todos os gráficos</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negócios</translation>
    </message>
    <message>
        <source>Profits</source>
        <translation>Lucros</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Details of the report</source>
        <translation>Detalhes do relatório</translation>
    </message>
    <message>
        <source>Zoom in to see own quotes</source>
        <translation>Amplie para ver as cotações próprias</translation>
    </message>
    <message>
        <source>Show where own orders stood</source>
        <translation>Mostrar onde estavam as ordens próprias</translation>
    </message>
    <message>
        <source>Own quotes</source>
        <translation>Cotações próprias</translation>
    </message>
</context>
<context>
    <name>wh::ui::LiveCharts</name>
    <message>
        <source>Show the last %1, up to now</source>
        <comment>a span of time</comment>
        <translation>Mostrar o período mais recente (%1), até agora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Back to the present, and along with it</source>
        <translation>Voltar ao presente e acompanhá-lo</translation>
    </message>
    <message>
        <source>Show where own orders stand and stood</source>
        <translation>Mostrar onde estão e estiveram as ordens próprias</translation>
    </message>
    <message>
        <source>Own orders</source>
        <translation>Ordens próprias</translation>
    </message>
    <message>
        <source>Show own fills</source>
        <translation>Mostrar os fills próprios</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Fills próprios</translation>
    </message>
    <message>
        <source>No market in this time</source>
        <translation>Sem mercado neste período</translation>
    </message>
    <message>
        <source>Drop it here for a chart of its own</source>
        <translation>Solte aqui para um gráfico próprio</translation>
    </message>
    <message>
        <source>On a chart of its own</source>
        <translation>Em um gráfico próprio</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <comment>names of gauges</comment>
        <translation>Junto com %1</translation>
    </message>
    <message>
        <source>Off the chart</source>
        <translation>Fora do gráfico</translation>
    </message>
</context>
<context>
    <name>wh::ui::LivePrice</name>
    <message>
        <source>Mid</source>
        <translation>Mid</translation>
    </message>
    <message>
        <source>Own orders</source>
        <translation>Ordens próprias</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Fills próprios</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <comment>quantity with unit, price, its unit</comment>
        <translation>%1 a %2 %3</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>Own orders are drawn from %1 on</source>
        <comment>time</comment>
        <translation>As ordens próprias são desenhadas a partir de %1</translation>
    </message>
    <message>
        <source>The mid is drawn from %1 on</source>
        <comment>time</comment>
        <translation>O mid é desenhado a partir de %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::MainWindow</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Desfazer %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Refazer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translation>O motor não pôde ser iniciado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The settings could not be read and start anew. The damaged file is kept as %1.</source>
        <translation>As configurações não puderam ser lidas e recomeçam do zero. O arquivo danificado foi guardado como %1.</translation>
    </message>
    <message>
        <source>%1 – Wheelhouse</source>
        <translation>%1 – Wheelhouse</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Quit Wheelhouse?</source>
        <translation>Sair do Wheelhouse?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are under way and will be cancelled.</source>
        <translation>
            <numerusform>%n tarefa está em andamento e será cancelada.</numerusform>
            <numerusform>%n tarefas estão em andamento e serão canceladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that have ended are kept. You can start the others again.</source>
        <translation>As execuções já terminadas são mantidas. As outras podem ser reiniciadas.</translation>
    </message>
    <message>
        <source>Cancel jobs and quit</source>
        <translation>Cancelar tarefas e sair</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Actions of the page</source>
        <translation>Ações da página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Find anything   %1</source>
        <translation>Buscar em tudo   %1</translation>
    </message>
    <message>
        <source>A change of the engine&apos;s was lost; the list has been read anew. %1</source>
        <translation>Uma alteração do motor se perdeu; a lista foi lida de novo. %1</translation>
    </message>
    <message>
        <source>What is changed in the settings and in the layout lasts until the window is closed: %1 cannot be written. Give yourself the right to write it.</source>
        <translation>As alterações nas configurações e no layout valem até a janela ser fechada: não é possível gravar %1. Obtenha permissão de gravação.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuar trabalhando</translation>
    </message>
    <message>
        <source>What is changed in the settings and in the layout lasts until the window is closed: %1 cannot be written. Make room on its disk.</source>
        <translation>As alterações nas configurações e no layout valem até a janela ser fechada: não é possível gravar %1. Libere espaço no disco.</translation>
    </message>
    <message>
        <source>The token of %1 is not kept, and is asked for at the next start. %2</source>
        <translation>O token de %1 não é guardado e será pedido no próximo início. %2</translation>
    </message>
    <message>
        <source>Tokens of engines are not kept, and are asked for at each start. %1</source>
        <translation>Os tokens dos motores não são guardados e serão pedidos a cada início. %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::MarketPicker</name>
    <message>
        <source>Choose recording %1</source>
        <translation>escolha da gravação %1</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>escolha do período</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>Lendo a gravação…</translation>
    </message>
    <message>
        <source>Choose a recording to see its price</source>
        <translation>Escolha uma gravação para ver seu preço</translation>
    </message>
    <message>
        <source>The price cannot be shown: %1</source>
        <translation>O preço não pode ser mostrado: %1</translation>
    </message>
    <message>
        <source>There are no prices in it</source>
        <translation>Não contém preços</translation>
    </message>
    <message>
        <source>Write a time as in %1</source>
        <translation>Indique uma hora como em %1</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>termina antes de começar</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <comment>of a recording</comment>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>This recording is not there any more</source>
        <translation>Esta gravação não existe mais</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Search a recording</source>
        <translation>Buscar gravação</translation>
    </message>
    <message>
        <source>The market that is replayed; type to search</source>
        <translation>O mercado a reproduzir; digite para buscar</translation>
    </message>
    <message>
        <source>Whole span</source>
        <translation>Período inteiro</translation>
    </message>
    <message>
        <source>Replay all of the recording</source>
        <translation>Reproduzir toda a gravação</translation>
    </message>
    <message>
        <source>Begin of the period</source>
        <translation>Início do período</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Fim do período</translation>
    </message>
    <message>
        <source>Drag to choose the period</source>
        <translation>Arraste para escolher o período</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>Begin of the replay, in %1; empty: where the recording begins, %2</source>
        <translation>Início da reprodução, em %1; vazio: onde a gravação começa, %2</translation>
    </message>
    <message>
        <source>End of the replay, in %1; empty: where the recording ends, %2</source>
        <translation>Fim da reprodução, em %1; vazio: onde a gravação termina, %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::MarketStep</name>
    <message>
        <source>Reading the markets</source>
        <translation>Lendo os mercados</translation>
    </message>
    <message>
        <source>The markets could not be read.</source>
        <translation>Os mercados não puderam ser lidos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Gerado</translation>
    </message>
    <message>
        <source>Recording, replayed</source>
        <translation>Gravação reproduzida</translation>
    </message>
    <message>
        <source>Another process</source>
        <translation>Outro processo</translation>
    </message>
    <message>
        <source>The engine has no markets.</source>
        <translation>O motor não tem mercados.</translation>
    </message>
    <message>
        <source>No market matches</source>
        <translation>Nenhum mercado corresponde</translation>
    </message>
    <message>
        <source>No market has all words of the filter.</source>
        <translation>Nenhum mercado tem todas as palavras do filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Filter markets</source>
        <translation>Filtrar mercados</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>&amp;Second market</source>
        <translation>&amp;Segundo mercado</translation>
    </message>
    <message>
        <source>The strategy trades two markets: choose the first in the list, the second below it.</source>
        <translation>A estratégia negocia em dois mercados: escolha o primeiro na lista e o segundo abaixo.</translation>
    </message>
    <message>
        <source>The bot has funds, orders and a position of its own there</source>
        <translation>O bot tem lá fundos, ordens e uma posição próprios</translation>
    </message>
</context>
<context>
    <name>wh::ui::MessageModel</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>wh::ui::MessagesPane</name>
    <message>
        <source>Filter messages</source>
        <translation>Filtrar mensagens</translation>
    </message>
    <message>
        <source>Messages of the strategy</source>
        <translation>Mensagens da estratégia</translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation>As mensagens não puderam ser lidas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Sem mensagens</translation>
    </message>
    <message>
        <source>The strategy said nothing.</source>
        <translation>A estratégia não informou nada.</translation>
    </message>
</context>
<context>
    <name>wh::ui::MetricCard</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>metric, value, unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>wh::ui::MetricModel</name>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
</context>
<context>
    <name>wh::ui::MetricText</name>
    <message>
        <source>bps</source>
        <translation>bps</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por dia</translation>
    </message>
</context>
<context>
    <name>wh::ui::MetricsModel</name>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>difference to a run</comment>
        <translation>vs. %1</translation>
    </message>
    <message>
        <source>%1, bps</source>
        <translation>%1, bps</translation>
    </message>
    <message>
        <source>%1, per day</source>
        <translation>%1, por dia</translation>
    </message>
</context>
<context>
    <name>wh::ui::MetricsPane</name>
    <message>
        <source>Filter metrics</source>
        <translation>Filtrar métricas</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Choose a metric to read how it is computed.</source>
        <translation>Escolha uma métrica para ler como é calculada.</translation>
    </message>
</context>
<context>
    <name>wh::ui::NewScriptDialog</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Começar</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Novo script</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Begins &amp;with</source>
        <translation>Começa co&amp;m</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>wh::ui::NoticeBar</name>
    <message>
        <source>Copy the details, for a report</source>
        <translation>Copiar os detalhes, para um relato de erro</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>wh::ui::NoticeLog</name>
    <message>
        <source>Warning: %1</source>
        <translation>Alerta: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>wh::ui::NoticesView</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected notice with its details</source>
        <translation>Copiar o aviso selecionado com seus detalhes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Go to the bot or the engine that it is about (Enter)</source>
        <translation>Ir ao bot ou motor de que se trata (Enter)</translation>
    </message>
</context>
<context>
    <name>wh::ui::OutcomesDialog</name>
    <message numerus="yes">
        <source>%1: not done for %2 of %3 bot(s).</source>
        <extracomment>a command, how many bots refused it, of how many: &quot;Stop: not done for 3 of 12 bots.&quot;</extracomment>
        <translation>
            <numerusform>%1: não feito em %2 de %3 bot.</numerusform>
            <numerusform>%1: não feito em %2 de %3 bots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Bots that it was not done for</source>
        <translation>Bots em que não foi feito</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Try again for these</source>
        <translation>Tentar de novo com estes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%1 imported bot(s) cannot start yet.</source>
        <extracomment>of bots that were imported</extracomment>
        <translation>
            <numerusform>%1 bot importado ainda não pode iniciar.</numerusform>
            <numerusform>%1 bots importados ainda não podem iniciar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the bot</source>
        <translation>Abrir o bot</translation>
    </message>
</context>
<context>
    <name>wh::ui::ParallelChart</name>
    <message>
        <source>Empty chart</source>
        <translation>Gráfico vazio</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Ponto %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::ParameterForm</name>
    <message>
        <source>Reset %1</source>
        <translation>redefinição de %1</translation>
    </message>
    <message>
        <source>Reset all parameters</source>
        <translation>redefinição de todos os parâmetros</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>alteração de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <comment>group of parameters</comment>
        <translation>
            <numerusform>%1 (%n alterado)</numerusform>
            <numerusform>%1 (%n alterados)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Expandir %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Recolher %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::ParameterRow</name>
    <message>
        <source>%1 in %2</source>
        <comment>parameter, unit</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Redefinir %1</translation>
    </message>
    <message>
        <source>Back to nothing</source>
        <translation>De volta a vazio</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>De volta ao padrão: %1</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por exemplo %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>wh::ui::PriceFeed</name>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Mid price</source>
        <translation>Preço mid</translation>
    </message>
    <message>
        <source>Own quotes</source>
        <translation>Cotações próprias</translation>
    </message>
    <message>
        <source>Best bid</source>
        <translation>Melhor bid</translation>
    </message>
    <message>
        <source>Best ask</source>
        <translation>Melhor ask</translation>
    </message>
    <message>
        <source>Trades of the market</source>
        <translation>Negócios do mercado</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Fills próprios</translation>
    </message>
    <message>
        <source>%1 %2 at %3 %4</source>
        <comment>quantity, its unit, price, its unit</comment>
        <translation>%1 %2 a %3 %4</translation>
    </message>
</context>
<context>
    <name>wh::ui::PrintLayer</name>
    <message>
        <source>● Market bought</source>
        <translation>● Compra do mercado</translation>
    </message>
    <message>
        <source>○ Market sold</source>
        <translation>○ Venda do mercado</translation>
    </message>
</context>
<context>
    <name>wh::ui::PromoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Promote bots</source>
        <translation>Promover bots</translation>
    </message>
    <message>
        <source>Let bots run version %2 of %1 on %3</source>
        <extracomment>%1 is a script&apos;s name, %2 its version, %3 an engine&apos;s name</extracomment>
        <translation>Passar bots à versão %2 de %1 em %3</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Runs version</source>
        <translation>Executa a versão</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admissão</translation>
    </message>
    <message>
        <source>Bots that run another version</source>
        <translation>Bots que executam outra versão</translation>
    </message>
    <message>
        <source>In force between two ticks, as a new version of each bot&apos;s configuration.</source>
        <translation>Em vigor entre dois ticks, como nova versão da configuração de cada bot.</translation>
    </message>
    <message>
        <source>The code of %1 cannot be shown.</source>
        <translation>O código de %1 não pode ser mostrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) take up version %1 of %2</source>
        <translation>
            <numerusform>%n bot adota a versão %1 de %2</numerusform>
            <numerusform>%n bots adotam a versão %1 de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No bot of this engine runs another version of it.</source>
        <translation>Nenhum bot deste motor executa outra versão dele.</translation>
    </message>
    <message>
        <source>Done: version %1 of its configuration</source>
        <translation>Feito: versão %1 de sua configuração</translation>
    </message>
    <message>
        <source>is being judged…</source>
        <translation>em avaliação…</translation>
    </message>
    <message>
        <source>Not admitted: %1</source>
        <translation>Não admitido: %1</translation>
    </message>
    <message>
        <source>Admitted: %1 orders, %2 refused, %3 fills in a simulation of %4</source>
        <translation>Admitido: %1 ordens, %2 recusadas, %3 fills em uma simulação de %4</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>The code, from version %1 to %2:</source>
        <translation>O código, da versão %1 à %2:</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Promover</translation>
    </message>
    <message numerus="yes">
        <source>Promote %n bot(s)</source>
        <translation>
            <numerusform>Promover %n bot</numerusform>
            <numerusform>Promover %n bots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::PublishDialog</name>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Start as &amp;bot…</source>
        <translation>Iniciar como &amp;bot…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicar %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>none: give meta a version, such as version: &apos;1.0&apos;</source>
        <translation>nenhuma: dê uma versão a meta, como version: &apos;1.0&apos;</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is new, for whoever looks at this version later</source>
        <translation>O que há de novo, para quem olhar esta versão mais tarde</translation>
    </message>
    <message>
        <source>The engine checks it first. What passes is kept as a version that never changes, and bots of the engine can run it.</source>
        <translation>Antes, o motor o verifica. O que passa é guardado como uma versão que nunca muda, e os bots do motor podem executá-la.</translation>
    </message>
    <message>
        <source>No engine is there to publish it to.</source>
        <translation>Não há motor em que publicá-lo.</translation>
    </message>
    <message>
        <source>It was not published.</source>
        <translation>Não foi publicado.</translation>
    </message>
    <message>
        <source>The engine reads it…</source>
        <translation>O motor o está lendo…</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Verificando: %1</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was published.</source>
        <translation>Foi cancelado, e nada foi publicado.</translation>
    </message>
    <message>
        <source>%1 is published on %2.</source>
        <translation>%1 está publicado em %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>Promote %n bot(s)…</source>
        <translation>
            <numerusform>Promover %n bot…</numerusform>
            <numerusform>Promover %n bots…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the script have changed since this was opened. Close it and publish once more, to see what is published.</source>
        <translation>Os ficheiros do script mudaram desde que isto foi aberto. Feche e publique de novo, para ver o que é publicado.</translation>
    </message>
</context>
<context>
    <name>wh::ui::QualityBook</name>
    <message>
        <source>Not verified</source>
        <translation>Não verificada</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Em verificação</translation>
    </message>
    <message>
        <source>Changed since verified</source>
        <translation>Alterada após verificação</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Íntegra</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n achado</numerusform>
            <numerusform>%n achados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::QuoteLayer</name>
    <message>
        <source>Own bid</source>
        <translation>Bid próprio</translation>
    </message>
    <message>
        <source>Own ask</source>
        <translation>Ask próprio</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportCharts</name>
    <message>
        <source>Equity</source>
        <translation>Patrimônio</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventário</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nada a desenhar</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportExport</name>
    <message>
        <source>it is no file that could be replaced</source>
        <translation>não é um arquivo que possa ser substituído</translation>
    </message>
    <message>
        <source>HTML documents (*.html)</source>
        <translation>Documentos HTML (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>JSON documents (*.json)</source>
        <translation>Documentos JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabelas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>O relatório não pôde ser criado: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing is left behind there; choose another folder, or make room on the disk.</source>
        <translation>Não foi possível gravar %1: %2. Nada ficou lá; escolha outra pasta ou libere espaço no disco.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportHeader</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the report as a document, a picture or a table</source>
        <translation>Gravar o relatório como documento, imagem ou tabela</translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation>Copiar o código e o contexto, para um relato de erro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>from a moment to another, zone</comment>
        <translation>%1 a %2 %3</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
    <message>
        <source>clock offset +%1</source>
        <translation>diferença de relógio +%1</translation>
    </message>
    <message>
        <source>Moments are by the bot&apos;s clock: when an event was received. The setup has the period as it was chosen, by the recording&apos;s own times.</source>
        <translation>Os momentos seguem o relógio do bot: quando um evento foi recebido. A configuração mostra o período como foi escolhido, pelos horários da própria gravação.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportPage</name>
    <message>
        <source>The run was deleted.</source>
        <translation>A execução foi apagada.</translation>
    </message>
    <message>
        <source>Opening the run</source>
        <translation>Abrindo a execução</translation>
    </message>
    <message>
        <source>The run could not be opened.</source>
        <translation>A execução não pôde ser aberta.</translation>
    </message>
    <message>
        <source>To the runs</source>
        <translation>Ir às execuções</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ainda não iniciada</translation>
    </message>
    <message>
        <source>This run is a draft: its settings are kept, and it has no report.</source>
        <translation>Esta execução é um rascunho: suas configurações ficam guardadas e ela não tem relatório.</translation>
    </message>
    <message>
        <source>Open in the form</source>
        <translation>Abrir no formulário</translation>
    </message>
    <message>
        <source>The run was interrupted.</source>
        <translation>A execução foi interrompida.</translation>
    </message>
    <message>
        <source>The program ended while it was under way.</source>
        <translation>O programa terminou enquanto ela estava em andamento.</translation>
    </message>
    <message>
        <source>Its settings are kept.</source>
        <translation>Suas configurações ficam guardadas.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Inicie-a de novo.</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Configurar de novo</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>A execução falhou.</translation>
    </message>
    <message>
        <source>No report is open</source>
        <translation>Nenhum relatório aberto</translation>
    </message>
    <message>
        <source>A report shows what a run did: its curves, its fills, and the book at every moment. Run a backtest, or choose one that has ended.</source>
        <translation>Um relatório mostra o que uma execução fez: suas curvas, seus fills e o livro em cada momento. Execute um backtest ou escolha um que já terminou.</translation>
    </message>
    <message>
        <source>To the backtests</source>
        <translation>Ir aos backtests</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Lendo o relatório</translation>
    </message>
    <message>
        <source>It was cancelled before there was anything to report. Its settings are kept.</source>
        <translation>Foi cancelada antes que houvesse algo a relatar. Suas configurações ficam guardadas.</translation>
    </message>
    <message>
        <source>The report could not be read.</source>
        <translation>O relatório não pôde ser lido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The recording %1 is no longer there. The report is complete; candles, single events and the book need it.</source>
        <translation>A gravação %1 não existe mais. O relatório está completo; candles, eventos individuais e o livro precisam dela.</translation>
    </message>
    <message>
        <source>The recording %1 was changed since this run. The report is complete; candles, single events and the book would show another market, so they are left out.</source>
        <translation>A gravação %1 foi alterada depois desta execução. O relatório está completo; candles, eventos individuais e o livro mostrariam outro mercado e por isso são omitidos.</translation>
    </message>
    <message>
        <source>The run was cancelled: the report covers what was replayed, up to %1.</source>
        <translation>A execução foi cancelada: o relatório abrange o que foi reproduzido, até %1.</translation>
    </message>
    <message>
        <source>Reading the sweep</source>
        <translation>Lendo a varredura</translation>
    </message>
    <message>
        <source>The sweep could not be read.</source>
        <translation>A varredura não pôde ser lida.</translation>
    </message>
    <message>
        <source>%1, point %2</source>
        <comment>a sweep&apos;s name and a number</comment>
        <translation>%1, ponto %2</translation>
    </message>
    <message>
        <source>The point could not be run: %1</source>
        <translation>O ponto não pôde ser executado: %1</translation>
    </message>
    <message>
        <source>Open the form with the settings of this run</source>
        <translation>Abrir o formulário com as configurações desta execução</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Show the recording of this run</source>
        <translation>Mostrar a gravação desta execução</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show the whole run in all charts</source>
        <translation>Mostrar a execução inteira em todos os gráficos</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Candles</translation>
    </message>
    <message>
        <source>Draw the price as candles</source>
        <translation>Desenhar o preço como candles</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Draw the price as a line</source>
        <translation>Desenhar o preço como linha</translation>
    </message>
    <message>
        <source>Own quotes</source>
        <translation>Cotações próprias</translation>
    </message>
    <message>
        <source>Show where own orders stood</source>
        <translation>Mostrar onde estavam as ordens próprias</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Fills próprios</translation>
    </message>
    <message>
        <source>Show own fills in the price chart</source>
        <translation>Mostrar os fills próprios no gráfico de preço</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Ir ao início</translation>
    </message>
    <message>
        <source>Bring the player to the run&apos;s first moment</source>
        <translation>Levar o reprodutor ao primeiro momento da execução</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Passo atrás</translation>
    </message>
    <message>
        <source>Go back by one message of the market</source>
        <translation>Voltar uma mensagem do mercado</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Passo à frente</translation>
    </message>
    <message>
        <source>Go on by one message of the market</source>
        <translation>Avançar uma mensagem do mercado</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ir ao fim</translation>
    </message>
    <message>
        <source>Bring the player to the run&apos;s last moment</source>
        <translation>Levar o reprodutor ao último momento da execução</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Write the report as one HTML document</source>
        <translation>Gravar o relatório como um único documento HTML</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Write the report on pages of A4</source>
        <translation>Gravar o relatório em páginas A4</translation>
    </message>
    <message>
        <source>Picture of the page…</source>
        <translation>Imagem da página…</translation>
    </message>
    <message>
        <source>Write this page as a PNG at twice its size</source>
        <translation>Gravar esta página como PNG no dobro do tamanho</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Write the whole report for other programs</source>
        <translation>Gravar o relatório inteiro para outros programas</translation>
    </message>
    <message>
        <source>Fills as CSV…</source>
        <translation>Fills como CSV…</translation>
    </message>
    <message>
        <source>Write all fills as a table</source>
        <translation>Gravar todos os fills como tabela</translation>
    </message>
    <message>
        <source>Trades as CSV…</source>
        <translation>Operações como CSV…</translation>
    </message>
    <message>
        <source>Write all trades as a table</source>
        <translation>Gravar todas as operações como tabela</translation>
    </message>
    <message>
        <source>Equity as CSV…</source>
        <translation>Patrimônio como CSV…</translation>
    </message>
    <message>
        <source>Write the equity curve as a table</source>
        <translation>Gravar a curva de patrimônio como tabela</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Stop the player at this moment</source>
        <translation>Parar o reprodutor neste momento</translation>
    </message>
    <message>
        <source>Play the recording from this moment on</source>
        <translation>Reproduzir a gravação a partir deste momento</translation>
    </message>
    <message>
        <source>The run could not be cancelled.</source>
        <translation>A execução não pôde ser cancelada.</translation>
    </message>
    <message>
        <source>A chart could not be read: %1</source>
        <translation>Um gráfico não pôde ser lido: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negócios</translation>
    </message>
    <message>
        <source>Zoom in to see own quotes</source>
        <translation>Amplie para ver as cotações próprias</translation>
    </message>
    <message>
        <source>Single events</source>
        <translation>Eventos individuais</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Choose which of the strategy&apos;s gauges have a chart</source>
        <translation>Escolher quais indicadores da estratégia têm gráfico</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livro</translation>
    </message>
    <message>
        <source>Profits</source>
        <translation>Lucros</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Details of the report</source>
        <translation>Detalhes do relatório</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportPaper</name>
    <message>
        <source>%1 to %2  ·  seed %3  ·  %4 events</source>
        <translation>%1 a %2  ·  semente %3  ·  %4 eventos</translation>
    </message>
    <message>
        <source>Cancelled: the report covers what was replayed until then.</source>
        <translation>Cancelada: o relatório abrange o que foi reproduzido até então.</translation>
    </message>
    <message>
        <source>Mid price</source>
        <translation>Preço mid</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Fills próprios</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimônio</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventário</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>Market and engine</source>
        <translation>Mercado e motor</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End the run now: its report covers what was replayed</source>
        <translation>Encerrar a execução agora: o relatório abrange o que foi reproduzido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Equity so far</source>
        <translation>Patrimônio até agora</translation>
    </message>
    <message>
        <source>The first figures come in a moment</source>
        <translation>Os primeiros números chegam em instantes</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a span of time</comment>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimônio</translation>
    </message>
    <message>
        <source>Marked to the mid price</source>
        <translation>Avaliado ao preço mid</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>Mantida agora</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Own fills so far</source>
        <translation>Fills próprios até agora</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordens</translation>
    </message>
    <message>
        <source>Orders placed so far</source>
        <translation>Ordens colocadas até agora</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportRows</name>
    <message>
        <source>Both sides</source>
        <translation>Ambos os lados</translation>
    </message>
    <message>
        <source>▲ Buys</source>
        <translation>▲ Compras</translation>
    </message>
    <message>
        <source>▼ Sells</source>
        <translation>▼ Vendas</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>No fills</source>
        <translation>Sem fills</translation>
    </message>
    <message>
        <source>No order was met by the market.</source>
        <translation>Nenhuma ordem foi atendida pelo mercado.</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s)</source>
        <translation>
            <numerusform>%n fill</numerusform>
            <numerusform>%n fills</numerusform>
        </translation>
    </message>
    <message>
        <source>Maker or taker</source>
        <translation>Maker ou taker</translation>
    </message>
    <message>
        <source>Maker and taker</source>
        <translation>Maker e taker</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>▲ Long</source>
        <translation>▲ Long</translation>
    </message>
    <message>
        <source>▼ Short</source>
        <translation>▼ Short</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negócios</translation>
    </message>
    <message>
        <source>No trades</source>
        <translation>Sem negócios</translation>
    </message>
    <message>
        <source>A trade is a position that was opened and closed. There is none.</source>
        <translation>Uma operação é uma posição que foi aberta e fechada. Não há nenhuma.</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n operação</numerusform>
            <numerusform>%n operações</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Ganhas e perdidas</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganhas</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
</context>
<context>
    <name>wh::ui::ResultPane</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Nenhum problema.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Ainda não executado</translation>
    </message>
    <message>
        <source>F5 runs the script on the market that is chosen beside it. Its figures, log, fills and gauges stand here.</source>
        <translation>F5 executa o script no mercado escolhido ao lado. Aqui aparecem suas métricas, log, fills e indicadores.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>A execução foi cancelada.</translation>
    </message>
    <message>
        <source>The run has failed.</source>
        <translation>A execução falhou.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimônio</translation>
    </message>
    <message>
        <source>%1 of market time</source>
        <translation>%1 de tempo de mercado</translation>
    </message>
    <message>
        <source>%1 of processor time</source>
        <translation>%1 de tempo de processador</translation>
    </message>
    <message>
        <source>cancelled: what was replayed until then</source>
        <translation>cancelada: o que foi reproduzido até então</translation>
    </message>
    <message>
        <source>new orders were stopped: %1</source>
        <translation>novas ordens foram interrompidas: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuração</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ compra</translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ venda</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>maker</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>taker</translation>
    </message>
    <message>
        <source>bot.gauge.set() draws here</source>
        <translation>bot.gauge.set() desenha aqui</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>em andamento…</translation>
    </message>
    <message>
        <source>Not validated yet</source>
        <translation>Ainda não validado</translation>
    </message>
    <message>
        <source>What a script must pass before it may go live: Validate runs it all.</source>
        <translation>Aquilo em que um script precisa passar antes de operar ao vivo: Validar executa tudo.</translation>
    </message>
    <message>
        <source>A click goes to the line that placed the order: the run is repeated up to it</source>
        <translation>Um clique leva à linha que enviou a ordem: a execução é repetida até ela</translation>
    </message>
    <message numerus="yes">
        <source>Checks (%n failed)</source>
        <translation>
            <numerusform>Verificações (%n falhou)</numerusform>
            <numerusform>Verificações (%n falharam)</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message numerus="yes">
        <source>Checks (earlier text: %n failed)</source>
        <translation>
            <numerusform>Verificações (texto anterior: %n falhada)</numerusform>
            <numerusform>Verificações (texto anterior: %n falhadas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks (earlier text)</source>
        <translation>Verificações (texto anterior)</translation>
    </message>
    <message>
        <source>The script was changed since: Validate again</source>
        <translation>O script foi alterado desde então: valide-o de novo</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Resultado de %1</translation>
    </message>
    <message>
        <source>Of the last run, which was one of %1</source>
        <translation>Da última execução, que foi uma de %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReviewStep</name>
    <message>
        <source>What the bot will be</source>
        <translation>Como será o bot</translation>
    </message>
    <message>
        <source>What has to be mended</source>
        <translation>O que precisa ser corrigido</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Let the same bot run over some minutes of its market, and tell what it does</source>
        <translation>Executar o mesmo bot sobre alguns minutos de seu mercado e informar o que ele faz</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Nada foi alterado ainda</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a value before and after a change</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>as the strategy has it</source>
        <translation>como a estratégia tem</translation>
    </message>
    <message>
        <source>none: it acts on what the market tells</source>
        <translation>nenhum: reage ao que o mercado informa</translation>
    </message>
    <message>
        <source>Funds</source>
        <extracomment>&quot;10,000 USDT, account paper&quot;
----------
&quot;10,000 USDT, 1 BTC, account paper&quot;</extracomment>
        <translation>Fundos</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4, account %5</source>
        <translation>%1 %2, %3 %4, conta %5</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cotação</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>When it stops</source>
        <translation>Ao parar</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinícios</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>up to %1 in a row</source>
        <translation>até %1 seguidos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Parameters: all at their defaults</source>
        <translation>Parâmetros: todos no padrão</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Risk limits: all at their defaults</source>
        <translation>Limites de risco: todos no padrão</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Limites de risco</translation>
    </message>
    <message>
        <source>Simulated venue</source>
        <translation>Exchange simulada</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Em verificação…</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Ir a: %1</translation>
    </message>
    <message>
        <source>Nothing to object to: the bot may start.</source>
        <translation>Nada a objetar: o bot pode iniciar.</translation>
    </message>
    <message>
        <source>Nothing to object to. Nothing is changed yet.</source>
        <translation>Nada a objetar. Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Nothing to object to: it takes effect between two ticks of the bot, and orders that it would still place stay.</source>
        <translation>Nada a objetar: entra em vigor entre dois ticks do bot, e as ordens que ele ainda enviaria permanecem.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to be mended before it can be applied: choose one to go there.</source>
        <translation>
            <numerusform>%n ponto precisa ser corrigido antes de aplicar: escolha-o para ir até lá.</numerusform>
            <numerusform>%n pontos precisam ser corrigidos antes de aplicar: escolha um para ir até lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to be mended before it can start: choose one to go there.</source>
        <translation>
            <numerusform>%n ponto precisa ser corrigido antes de iniciar: escolha-o para ir até lá.</numerusform>
            <numerusform>%n pontos precisam ser corrigidos antes de iniciar: escolha um para ir até lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>Não foi possível verificar. %1</translation>
    </message>
    <message>
        <source>Being simulated…</source>
        <translation>Em simulação…</translation>
    </message>
    <message>
        <source>In %1 of its market: %2 orders, %3 refused, %4 fills, at most %5 orders a second, profit %6 %7.</source>
        <translation>Em %1 de seu mercado: %2 ordens, %3 recusadas, %4 fills, no máximo %5 ordens por segundo, lucro %6 %7.</translation>
    </message>
    <message>
        <source>Leave out what is unknown</source>
        <translation>Omitir o desconhecido</translation>
    </message>
    <message>
        <source>Forget the parameters and limits that have no field here</source>
        <translation>Esquecer os parâmetros e limites que não têm campo aqui</translation>
    </message>
    <message>
        <source>%1 %2, account %3</source>
        <translation>%1 %2, conta %3</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>On the second market</source>
        <translation>No segundo mercado</translation>
    </message>
</context>
<context>
    <name>wh::ui::RowColumns</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the bot learned of it</source>
        <translation>Quando o bot soube disso</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>▲ Buy</source>
        <translation>▲ Compra</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ Venda</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>Whether the order rested in the book or took from it</source>
        <translation>Se a ordem ficou no livro ou tomou dele</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>After 1 s, bps</source>
        <translation>Após 1 s, bps</translation>
    </message>
    <message>
        <source>How far the mid price went for us (+) or against us (−) within 1 s after the fill</source>
        <translation>Quanto o preço mid andou a favor (+) ou contra (−) em até 1 s após o fill</translation>
    </message>
    <message>
        <source>After 5 s, bps</source>
        <translation>Após 5 s, bps</translation>
    </message>
    <message>
        <source>How far the mid price went for us (+) or against us (−) within 5 s after the fill</source>
        <translation>Quanto o preço mid andou a favor (+) ou contra (−) em até 5 s após o fill</translation>
    </message>
    <message>
        <source>After 30 s, bps</source>
        <translation>Após 30 s, bps</translation>
    </message>
    <message>
        <source>How far the mid price went for us (+) or against us (−) within 30 s after the fill</source>
        <translation>Quanto o preço mid andou a favor (+) ou contra (−) em até 30 s após o fill</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>From the order&apos;s acceptance to the fill</source>
        <translation>Da aceitação da ordem até o fill</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>After the fill</source>
        <translation>Após o fill</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>▲ Long</source>
        <translation>▲ Long</translation>
    </message>
    <message>
        <source>▼ Short</source>
        <translation>▼ Short</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Lucro</translation>
    </message>
    <message>
        <source>Net of fees</source>
        <translation>Líquido de taxas</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Taxas</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pior</translation>
    </message>
    <message>
        <source>The worst mark while it was open</source>
        <translation>A pior avaliação enquanto esteve aberta</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>The best mark while it was open</source>
        <translation>A melhor avaliação enquanto esteve aberta</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberta</translation>
    </message>
</context>
<context>
    <name>wh::ui::RowsPane</name>
    <message>
        <source>In view</source>
        <translation>À vista</translation>
    </message>
    <message>
        <source>Only rows of the time that the charts show</source>
        <translation>Só linhas do período que os gráficos mostram</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>A lista não pôde ser lida.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>wh::ui::RunCommands</name>
    <message>
        <source>Run %1 could not be repeated.</source>
        <translation>A execução %1 não pôde ser repetida.</translation>
    </message>
    <message>
        <source>Repeat run %1</source>
        <translation>Repetir execução %1</translation>
    </message>
    <message>
        <source>The recording of run %1 is not the same as when it was made.</source>
        <translation>A gravação da execução %1 não é a mesma de quando ela foi feita.</translation>
    </message>
    <message>
        <source>A new run on the recording as it is now can be made, but its result cannot be compared with the old one. The old run stays as it is.</source>
        <translation>É possível fazer uma nova execução com a gravação atual, mas o resultado não pode ser comparado com o antigo. A execução antiga permanece como está.</translation>
    </message>
    <message>
        <source>Run on the present recording</source>
        <translation>Executar na gravação atual</translation>
    </message>
    <message>
        <source>Run %1 could not be duplicated.</source>
        <translation>A execução %1 não pôde ser duplicada.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
    <message>
        <source>Delete run %1?</source>
        <translation>Apagar a execução %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 runs?</source>
        <translation>
            <numerusform>Apagar %1 execução?</numerusform>
            <numerusform>Apagar %1 execuções?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have no report.</source>
        <translation>
            <numerusform>Ela não tem relatório.</numerusform>
            <numerusform>Elas não têm relatório.</numerusform>
        </translation>
    </message>
    <message>
        <source>One report goes with it and cannot be brought back.</source>
        <translation>Um relatório será apagado junto e não poderá ser recuperado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reports go with them and cannot be brought back.</source>
        <translation>
            <numerusform>%1 relatório será apagado junto e não poderá ser recuperado.</numerusform>
            <numerusform>%1 relatórios serão apagados junto e não poderão ser recuperados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Apagar execuções</translation>
    </message>
    <message>
        <source>Recordings stay.</source>
        <translation>As gravações permanecem.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Run %1 could not be deleted.</source>
        <translation>A execução %1 não pôde ser apagada.</translation>
    </message>
    <message>
        <source>Export the configuration of run %1</source>
        <translation>Exportar a configuração da execução %1</translation>
    </message>
    <message>
        <source>Bot configuration (*.json)</source>
        <translation>Configuração do bot (*.json)</translation>
    </message>
    <message>
        <source>Configuration of run %1 written to %2</source>
        <translation>Configuração da execução %1 gravada em %2</translation>
    </message>
    <message>
        <source>The configuration could not be exported.</source>
        <translation>A configuração não pôde ser exportada.</translation>
    </message>
</context>
<context>
    <name>wh::ui::RunProgress</name>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>waits for another job</source>
        <translation>aguarda outra tarefa</translation>
    </message>
    <message>
        <source>%1 of %2 backtests</source>
        <translation>%1 de %2 backtests</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a run&apos;s title, a recording</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimônio</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordens</translation>
    </message>
    <message>
        <source>Equity so far</source>
        <translation>Patrimônio até agora</translation>
    </message>
    <message>
        <source>The curve begins with the first results</source>
        <translation>A curva começa com os primeiros resultados</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ends the run; its report covers what was replayed</source>
        <translation>Encerra a execução; o relatório abrange o que foi reproduzido</translation>
    </message>
</context>
<context>
    <name>wh::ui::RunSetupPane</name>
    <message>
        <source>What the run was made with</source>
        <translation>Com o que a execução foi feita</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>O padrão</translation>
    </message>
    <message>
        <source>The default is %1</source>
        <translation>O padrão é %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Trades of the market</source>
        <translation>Negócios do mercado</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feita com</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Strategy: %1</source>
        <translation>Estratégia: %1</translation>
    </message>
    <message>
        <source>Market and engine</source>
        <translation>Mercado e motor</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordens</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Colocadas</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Preenchidas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiradas</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Taxas</translation>
    </message>
    <message>
        <source>Gauges, last value</source>
        <translation>Indicadores, último valor</translation>
    </message>
    <message>
        <source>From %1 to %2, on average %3</source>
        <translation>De %1 a %2, em média %3</translation>
    </message>
    <message>
        <source>As it was chosen, by the times at which the recording was received.</source>
        <translation>Como foi escolhido, pelos horários em que a gravação foi recebida.</translation>
    </message>
    <message>
        <source>Period from, as recorded</source>
        <translation>Início do período, como gravado</translation>
    </message>
    <message>
        <source>Period to, as recorded</source>
        <translation>Fim do período, como gravado</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Diferença de relógio</translation>
    </message>
    <message>
        <source>The venue&apos;s clock was ahead of the recorder&apos;s: some events would have been received before they happened. The run adds this to all recorded receive times; its own times are later by as much.</source>
        <translation>O relógio da exchange estava adiantado em relação ao do gravador: alguns eventos teriam sido recebidos antes de acontecer. A execução soma isto a todos os horários de recebimento gravados; seus próprios horários ficam mais tarde na mesma medida.</translation>
    </message>
    <message>
        <source>By the clock of the bot, as all moments of the report: when an event was received. A period is chosen by the recording&apos;s own times, so the two differ where the bot&apos;s clock was corrected, or where the feed&apos;s latency is not the recorded one.</source>
        <translation>Pelo relógio do bot, como todos os momentos do relatório: quando um evento foi recebido. Um período é escolhido pelos horários da própria gravação, por isso os dois diferem onde o relógio do bot foi corrigido ou onde a latência do feed não é a gravada.</translation>
    </message>
    <message>
        <source>From, bot&apos;s clock</source>
        <translation>De, relógio do bot</translation>
    </message>
    <message>
        <source>To, bot&apos;s clock</source>
        <translation>Até, relógio do bot</translation>
    </message>
</context>
<context>
    <name>wh::ui::RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Filter runs ( / )</source>
        <translation>Filtrar execuções ( / )</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrar execuções</translation>
    </message>
    <message>
        <source>Shows runs that hold every word: in number, name, strategy, recording, tags, note…</source>
        <translation>Mostra execuções que contêm todas as palavras: em número, nome, estratégia, gravação, tags, nota…</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>As execuções não puderam ser lidas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Lendo as execuções</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Ainda não há execuções</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Nenhuma execução corresponde</translation>
    </message>
    <message>
        <source>No run holds all words of the filter.</source>
        <translation>Nenhuma execução contém todas as palavras do filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Set one up on the left and press Run. All runs are kept here.</source>
        <translation>Configure uma à esquerda e pressione Executar. Todas as execuções ficam aqui.</translation>
    </message>
</context>
<context>
    <name>wh::ui::SandboxPane</name>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>CPU time of a call</source>
        <translation>Tempo de CPU por chamada</translation>
    </message>
    <message>
        <source>Orders a second</source>
        <translation>Ordens por segundo</translation>
    </message>
    <message>
        <source>Log lines a second</source>
        <translation>Linhas de log por segundo</translation>
    </message>
    <message>
        <source>Gauges a second</source>
        <translation>Indicadores por segundo</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Infrações</translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>What the script takes of its process is shown while the bot works.</source>
        <translation>O que o script consome de seu processo é mostrado enquanto o bot está ativo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 in memory, with what processes share. At the limit the process ends.</source>
        <translation>%1 na memória, com o que os processos compartilham. No limite, o processo termina.</translation>
    </message>
    <message>
        <source>99 % within %1, the last %2; %3 is a strike, at %4 it is ended</source>
        <translation>99 % em até %1, a última %2; %3 é uma infração, a %4 é encerrada</translation>
    </message>
    <message>
        <source>From the call to its end, what it asked for included; %1 calls, %2 of them too long</source>
        <translation>Da chamada ao seu fim, incluindo o que ela pediu; %1 chamadas, %2 delas longas demais</translation>
    </message>
    <message>
        <source>The last strike: %1</source>
        <translation>A última infração: %1</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Processo %1</translation>
    </message>
    <message>
        <source>%1 CPU time in all</source>
        <translation>%1 de tempo de CPU ao todo</translation>
    </message>
    <message>
        <source>%1 outputs held back</source>
        <translation>%1 saídas retidas</translation>
    </message>
    <message>
        <source>%1 orders held back</source>
        <translation>%1 ordens retidas</translation>
    </message>
</context>
<context>
    <name>wh::ui::SettingsModel</name>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Item</translation>
    </message>
</context>
<context>
    <name>wh::ui::SettingsPage</name>
    <message>
        <source>change of the theme</source>
        <translation>alteração do tema</translation>
    </message>
    <message>
        <source>change of the font</source>
        <translation>alteração da fonte</translation>
    </message>
    <message>
        <source>change of the monospaced font</source>
        <translation>alteração da fonte monoespaçada</translation>
    </message>
    <message>
        <source>change of the language</source>
        <translation>alteração do idioma</translation>
    </message>
    <message>
        <source>change of the number format</source>
        <translation>alteração do formato dos números</translation>
    </message>
    <message>
        <source>change of the time zone</source>
        <translation>alteração do fuso horário</translation>
    </message>
    <message>
        <source>change of the font size</source>
        <translation>alteração do tamanho da fonte</translation>
    </message>
    <message>
        <source>change of the data folder</source>
        <translation>alteração da pasta de dados</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Idioma e região</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>The system’s follows its switch between light and dark.</source>
        <translation>O do sistema acompanha sua alternância entre claro e escuro.</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Fonte</translation>
    </message>
    <message>
        <source>Where digits differ in width, a font with equal ones stands in.</source>
        <translation>Se os algarismos diferem em largura, usa-se uma fonte com algarismos iguais.</translation>
    </message>
    <message>
        <source>&amp;Monospaced font</source>
        <translation>Fonte &amp;monoespaçada</translation>
    </message>
    <message>
        <source>For logs, code and price ladders.</source>
        <translation>Para logs, código e escadas de preços.</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>Taman&amp;ho da fonte</translation>
    </message>
    <message>
        <source>Of ordinary text; headings and hints keep their proportion.</source>
        <translation>Do texto comum; títulos e dicas mantêm a proporção.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>How decimals and thousands are set apart.</source>
        <translation>Como se separam decimais e milhares.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fu&amp;so horário</translation>
    </message>
    <message>
        <source>Also by a click on the clock below right.</source>
        <translation>Também com um clique no relógio, abaixo à direita.</translation>
    </message>
    <message>
        <source>Data f&amp;older</source>
        <translation>Pasta de &amp;dados</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Keep recordings and runs in another folder, from the next start on</source>
        <translation>Guardar gravações e execuções em outra pasta, a partir do próximo início</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Usar a habitual</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Redefinir todas as configurações</translation>
    </message>
    <message>
        <source>Set everything on this page as it was at first</source>
        <translation>Restaurar tudo nesta página como era no início</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <translation>Hora local (%1)</translation>
    </message>
    <message>
        <source>Recordings and runs are kept here.</source>
        <translation>Gravações e execuções ficam aqui.</translation>
    </message>
    <message>
        <source>Named on the command line for this start; the choice here counts for starts without --data-dir.</source>
        <translation>Indicada na linha de comando para este início; a escolha aqui vale para inícios sem --data-dir.</translation>
    </message>
    <message>
        <source>From the next start on: %1</source>
        <translation>A partir do próximo início: %1</translation>
    </message>
    <message>
        <source>Sample of fonts, numbers and times</source>
        <translation>Amostra de fontes, números e horas</translation>
    </message>
    <message>
        <source>reset of all settings</source>
        <translation>redefinição de todas as configurações</translation>
    </message>
    <message>
        <source>Of everything but what was written by hand: names, tags, notes.</source>
        <translation>De tudo, menos do que foi escrito à mão: nomes, etiquetas, notas.</translation>
    </message>
    <message>
        <source>change of what closing does</source>
        <translation>alteração da ação ao fechar</translation>
    </message>
    <message>
        <source>change of notifications</source>
        <translation>alteração das notificações</translation>
    </message>
    <message>
        <source>Bots and engines</source>
        <translation>Bots e motores</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Ao fechar a &amp;janela</translation>
    </message>
    <message>
        <source>What becomes of bots that are at work in this window&apos;s own engine.</source>
        <translation>O que acontece com os bots ativos no próprio motor desta janela.</translation>
    </message>
    <message>
        <source>N&amp;otifications</source>
        <translation>N&amp;otificações</translation>
    </message>
    <message>
        <source>Of failures and limits, while you look elsewhere. The window lists them in any case.</source>
        <translation>De falhas e limites, enquanto você olha para outro lado. A janela os lista de qualquer modo.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>They go on in the background</source>
        <translation>Continuam em segundo plano</translation>
    </message>
    <message>
        <source>Stop them and quit</source>
        <translation>Pará-los e sair</translation>
    </message>
    <message>
        <source>In the window and by the desktop</source>
        <translation>Na janela e na área de trabalho</translation>
    </message>
    <message>
        <source>In the window alone</source>
        <translation>Só na janela</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>Como o idioma</translation>
    </message>
    <message>
        <source>change of the memory of scripts</source>
        <translation>alteração da memória dos scripts</translation>
    </message>
    <message>
        <source>change of the processor time of scripts</source>
        <translation>alteração do tempo de processador dos scripts</translation>
    </message>
    <message>
        <source>change of the strikes of scripts</source>
        <translation>alteração das infrações dos scripts</translation>
    </message>
    <message>
        <source>change of the orders of scripts</source>
        <translation>alteração das ordens dos scripts</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>M&amp;emory of a script</source>
        <translation>M&amp;emória de um script</translation>
    </message>
    <message>
        <source>Of bots in this window&apos;s own engine and in the editor; so the next ones, from the next start on.</source>
        <translation>Dos bots no motor desta janela e no editor; os seguintes tê-la-ão, a partir do próximo início.</translation>
    </message>
    <message>
        <source>&amp;Processor time of a call</source>
        <translation>Tempo de &amp;processador de uma chamada</translation>
    </message>
    <message>
        <source>More is a strike.</source>
        <translation>Mais é uma infração.</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>No m&amp;áximo</translation>
    </message>
    <message>
        <source>Then the call is ended. Never less than the time above.</source>
        <translation>Então a chamada é terminada. Nunca menos do que o tempo acima.</translation>
    </message>
    <message>
        <source>Stri&amp;kes</source>
        <translation>In&amp;frações</translation>
    </message>
    <message>
        <source>Errors and exceeded limits until a script&apos;s bot has failed.</source>
        <translation>Erros e limites excedidos até o bot de um script ter falhado.</translation>
    </message>
    <message>
        <source>O&amp;rders a second</source>
        <translation>O&amp;rdens por segundo</translation>
    </message>
    <message>
        <source>That a script places or amends; it may always cancel.</source>
        <translation>As que um script coloca ou altera; cancelar pode sempre.</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>mebibytes</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
</context>
<context>
    <name>wh::ui::SetupPane</name>
    <message>
        <source>Example: %1</source>
        <translation>exemplo: %1</translation>
    </message>
    <message>
        <source>All parameters at their defaults</source>
        <translation>todos os parâmetros no padrão</translation>
    </message>
    <message>
        <source>One setting has to be mended before it can run.</source>
        <translation>Uma configuração precisa ser corrigida antes de executar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 settings have to be mended before it can run.</source>
        <translation>
            <numerusform>%1 configuração precisa ser corrigida antes de executar.</numerusform>
            <numerusform>%1 configurações precisam ser corrigidas antes de executar.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nome da execução</translation>
    </message>
    <message>
        <source>What the run is called in the list; can be changed later</source>
        <translation>Como a execução se chama na lista; pode ser alterado depois</translation>
    </message>
    <message>
        <source>Run  F5</source>
        <translation>Executar  F5</translation>
    </message>
    <message>
        <source>Run draft %1  F5</source>
        <translation>Executar rascunho %1  F5</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Varredura…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>wh::ui::ShardRows</name>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>A thread with its own journal, markets and bots</source>
        <translation>Uma thread com diário, mercados e bots próprios</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>That are at work on it</source>
        <translation>Ativos nele</translation>
    </message>
    <message>
        <source>Lag p50</source>
        <translation>Atraso p50</translation>
    </message>
    <message>
        <source>How late ticks begin: half of them no later than this</source>
        <translation>Com que atraso os ticks começam: metade não mais que isto</translation>
    </message>
    <message>
        <source>Lag p99</source>
        <translation>Atraso p99</translation>
    </message>
    <message>
        <source>How late ticks begin: 99 % of them no later than this</source>
        <translation>Com que atraso os ticks começam: 99 % não mais que isto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Ticks that were overrun by the one before, and left out</source>
        <translation>Ticks atropelados pelo anterior e deixados de fora</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reação</translation>
    </message>
    <message>
        <source>From an event of the market to the order that answers it: 99 % within this</source>
        <translation>De um evento do mercado à ordem que lhe responde: 99 % em até isto</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Entries that were written before they took effect; or why nothing can be written</source>
        <translation>Entradas gravadas antes de terem efeito; ou por que nada pode ser gravado</translation>
    </message>
</context>
<context>
    <name>wh::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Lists and charts</source>
        <translation>Listas e gráficos</translation>
    </message>
    <message>
        <source>Next and previous row</source>
        <translation>Linha seguinte e anterior</translation>
    </message>
    <message>
        <source>J and K, or Down and Up</source>
        <translation>J e K, ou Baixo e Cima</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir a linha</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Voltar ao ponto de partida</translation>
    </message>
    <message>
        <source>Zoom a chart in and out</source>
        <translation>Ampliar e reduzir um gráfico</translation>
    </message>
    <message>
        <source>+ and −, or the wheel</source>
        <translation>+ e −, ou a roda do mouse</translation>
    </message>
    <message>
        <source>Move a chart</source>
        <translation>Mover um gráfico</translation>
    </message>
    <message>
        <source>Left and Right, or drag</source>
        <translation>Esquerda e Direita, ou arrastar</translation>
    </message>
    <message>
        <source>About Wheelhouse</source>
        <translation>Sobre o Wheelhouse</translation>
    </message>
    <message>
        <source>Version %1
Qt %2 on %3</source>
        <translation>Versão %1
Qt %2 em %3</translation>
    </message>
    <message>
        <source>A studio for a fleet of crypto trading bots.

%1

Free software under the GNU General Public License, version 3 or later. It comes without any warranty. A backtest is a measurement with a model in it, and a profitable one is no promise.</source>
        <translation>Um estúdio para uma frota de bots de trading de cripto.

%1

Software livre sob a GNU General Public License, versão 3 ou posterior. Vem sem qualquer garantia. Um backtest é uma medição que contém um modelo, e um backtest lucrativo não é promessa.</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Copiar versão</translation>
    </message>
</context>
<context>
    <name>wh::ui::StatePane</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation>Copiar o código e o contexto, para um relato de erro</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>wh::ui::StatusLine</name>
    <message>
        <source>Progress of the running job</source>
        <translation>Progresso da tarefa em execução</translation>
    </message>
    <message>
        <source>Click to switch between UTC and local time</source>
        <translation>Clique para alternar entre UTC e hora local</translation>
    </message>
    <message>
        <source>Show or hide the jobs</source>
        <translation>Mostrar ou ocultar as tarefas</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Sem tarefas</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarefa</numerusform>
            <numerusform>%n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Relógio: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s)</source>
        <translation>
            <numerusform>%n motor</numerusform>
            <numerusform>%n motores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n engine(s)</source>
        <comment>connected</comment>
        <translation>
            <numerusform>%1 de %n motor</numerusform>
            <numerusform>%1 de %n motores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 em execução</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s), on all engines</source>
        <translation>
            <numerusform>%1 bot, em todos os motores</numerusform>
            <numerusform>%1 bots, em todos os motores</numerusform>
        </translation>
    </message>
    <message>
        <source>Net profit: %1</source>
        <translation>Lucro líquido: %1</translation>
    </message>
    <message>
        <source>%1 not answering</source>
        <translation>%1 sem resposta</translation>
    </message>
</context>
<context>
    <name>wh::ui::StepsPane</name>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bid</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Fez</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>The step that is chosen</source>
        <translation>O passo escolhido</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The steps before these</source>
        <translation>Os passos anteriores a estes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>The steps after these</source>
        <translation>Os passos posteriores a estes</translation>
    </message>
    <message>
        <source>Step through a run</source>
        <translation>Percorrer uma execução</translation>
    </message>
    <message>
        <source>Each call of the script: what it was given, what it did, and what it left. F10 goes to the next one.</source>
        <translation>Cada chamada do script: o que recebeu, o que fez e o que deixou. F10 vai para a seguinte.</translation>
    </message>
    <message>
        <source>Step through it</source>
        <translation>Percorrê-la</translation>
    </message>
    <message>
        <source>The run is repeated…</source>
        <translation>A execução é repetida…</translation>
    </message>
    <message>
        <source>There are no steps.</source>
        <translation>Não há passos.</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: recusada</translation>
    </message>
    <message>
        <source>threw %1</source>
        <translation>lançou %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2 at %3</source>
        <translation>Passo %1: %2 às %3</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Recebeu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>devolveu %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>State after it</source>
        <translation>Estado depois</translation>
    </message>
    <message>
        <source>It did more than is kept of one step.</source>
        <translation>Fez mais do que se guarda de um passo.</translation>
    </message>
</context>
<context>
    <name>wh::ui::StopDialog</name>
    <message>
        <source>Stop %1?</source>
        <comment>a bot</comment>
        <translation>Parar %1?</translation>
    </message>
    <message>
        <source>%1 (as it is configured)</source>
        <translation>%1 (conforme configurado)</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Deixar continuar</translation>
    </message>
    <message>
        <source>Stop the bot</source>
        <translation>Parar o bot</translation>
    </message>
    <message>
        <source>No order is open.</source>
        <translation>Nenhuma ordem está aberta.</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are cancelled.</source>
        <translation>
            <numerusform>%n ordem aberta é cancelada.</numerusform>
            <numerusform>%n ordens abertas são canceladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) stay at the venue, and may be filled.</source>
        <translation>
            <numerusform>%n ordem aberta fica na exchange e pode ser preenchida.</numerusform>
            <numerusform>%n ordens abertas ficam na exchange e podem ser preenchidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Não há posição.</translation>
    </message>
    <message>
        <source>The position of %1 stays.</source>
        <translation>A posição de %1 permanece.</translation>
    </message>
    <message>
        <source>Then %1 are bought at the market, at whatever price there is.</source>
        <translation>Depois compram-se %1 a mercado, ao preço que houver.</translation>
    </message>
    <message>
        <source>Then %1 are sold at the market, at whatever price there is.</source>
        <translation>Depois vendem-se %1 a mercado, ao preço que houver.</translation>
    </message>
</context>
<context>
    <name>wh::ui::StoppingDialog</name>
    <message>
        <source>Quit at once</source>
        <translation>Sair já</translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation>Manter a janela</translation>
    </message>
    <message>
        <source>Stopping bots</source>
        <translation>Parando bots</translation>
    </message>
    <message>
        <source>What is still at work stays as it is, and is taken up at the next start</source>
        <translation>O que ainda está ativo fica como está e é retomado no próximo início</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) have not stopped: %1.</source>
        <translation>
            <numerusform>%n bot não parou: %1.</numerusform>
            <numerusform>%n bots não pararam: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) are still at work: %1.</source>
        <translation>
            <numerusform>%n bot ainda está ativo: %1.</numerusform>
            <numerusform>%n bots ainda estão ativos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are still out.</source>
        <translation>
            <numerusform>%n ordem ainda está no mercado.</numerusform>
            <numerusform>%n ordens ainda estão no mercado.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you quit now they stay as they are, and are taken up at the next start.</source>
        <translation>Se você sair agora, ficam como estão e são retomados no próximo início.</translation>
    </message>
</context>
<context>
    <name>wh::ui::StrategyPicker</name>
    <message>
        <source>Choose %1</source>
        <translation>escolha de %1</translation>
    </message>
    <message>
        <source>All parameters at their defaults</source>
        <translation>Todos os parâmetros no padrão</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>What it does, its formulas and where they come from</source>
        <translation>O que faz, suas fórmulas e de onde vêm</translation>
    </message>
    <message>
        <source>About the strategy</source>
        <translation>Sobre a estratégia</translation>
    </message>
    <message>
        <source>Description of the strategy</source>
        <translation>Descrição da estratégia</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Fills the parameters with an example</source>
        <translation>Preenche os parâmetros com um exemplo</translation>
    </message>
</context>
<context>
    <name>wh::ui::StrategyStep</name>
    <message>
        <source>Strategies</source>
        <translation>Estratégias</translation>
    </message>
    <message>
        <source>Description of the strategy</source>
        <translation>Descrição da estratégia</translation>
    </message>
    <message>
        <source>It places no orders.</source>
        <translation>Não envia ordens.</translation>
    </message>
</context>
<context>
    <name>wh::ui::StreamColumns</name>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuração</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>▲ Buy</source>
        <translation>▲ Compra</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ Venda</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Preenchida em parte</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>Em modificação</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Em cancelamento</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Preenchida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Refused by a limit</source>
        <translation>Recusada por um limite</translation>
    </message>
    <message>
        <source>Rejected by the venue</source>
        <translation>Rejeitada pela exchange</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>A mercado</translation>
    </message>
    <message>
        <source>Stop market</source>
        <translation>Stop a mercado</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop limitada</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Trailing stop</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the bot wrote it</source>
        <translation>Quando o bot a escreveu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quando aconteceu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation>O que há a dizer dele</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>When the order became what the line says</source>
        <translation>Quando a ordem passou ao que a linha diz</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Its number, unique for the bot</source>
        <translation>Seu número, único para o bot</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>When the bot learned of the fill</source>
        <translation>Quando o bot soube do fill</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>Whether the order stood in the book, or took from it</source>
        <translation>Se a ordem estava no livro ou tomou dele</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Profit that the fill realised, before fees</source>
        <translation>Lucro que o fill realizou, antes das taxas</translation>
    </message>
    <message>
        <source>In exports and programs: %1</source>
        <translation>Em exportações e programas: %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::StreamModel</name>
    <message>
        <source>Loading lines that were skipped …</source>
        <translation>Carregando linhas omitidas …</translation>
    </message>
    <message>
        <source>Lines that were skipped could not be loaded; try again. %1</source>
        <translation>As linhas omitidas não puderam ser carregadas; tente de novo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were skipped; load them</source>
        <translation>
            <numerusform>%n linha foi omitida; carregá-la</numerusform>
            <numerusform>%n linhas foram omitidas; carregá-las</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines were skipped; load them</source>
        <translation>Linhas foram omitidas; carregá-las</translation>
    </message>
</context>
<context>
    <name>wh::ui::StreamPane</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos os níveis</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>Depuração e acima</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info e acima</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Alertas e erros</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Least level that is shown</source>
        <translation>Nível mínimo mostrado</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer hora</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Últimos 5 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>O que o gráfico mostra</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Período mostrado</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Load older lines from the history</source>
        <translation>Carregar do histórico linhas anteriores</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Manter à vista a linha mais recente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Copiar as linhas escolhidas, ou todas as mostradas</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message>
        <source>loading older lines …</source>
        <translation>carregando linhas anteriores …</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines could not be read.</source>
        <translation>As linhas não puderam ser lidas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Nenhuma linha corresponde</translation>
    </message>
    <message>
        <source>Nothing is like this in the history either.</source>
        <translation>Também não há nada assim no histórico.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas as linhas</translation>
    </message>
</context>
<context>
    <name>wh::ui::SweepDialog</name>
    <message>
        <source>Vary &amp;another parameter</source>
        <translation>Variar &amp;outro parâmetro</translation>
    </message>
    <message>
        <source>Only points drawn by &amp;chance:</source>
        <translation>Só pontos &amp;sorteados:</translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation>Varredura de %1</translation>
    </message>
    <message>
        <source>Runs one backtest for each combination of values, on %1, with everything else as it is set. Values are a range, from:to:step, or a list, a,b,c.</source>
        <translation>Executa um backtest para cada combinação de valores, em %1, com todo o resto como está configurado. Os valores são uma faixa, de:até:passo, ou uma lista, a,b,c.</translation>
    </message>
    <message>
        <source>least: %1</source>
        <translation>menor: %1</translation>
    </message>
    <message>
        <source>&amp;Look for the best</source>
        <translation>&amp;Buscar o melhor</translation>
    </message>
    <message>
        <source>Number of points drawn by chance</source>
        <translation>Número de pontos sorteados</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>Iniciar a varredura</translation>
    </message>
    <message>
        <source>Parameter to vary</source>
        <translation>Parâmetro a variar</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>from:to:step or a,b,c</source>
        <translation>de:até:passo ou a,b,c</translation>
    </message>
    <message>
        <source>Do not vary this parameter</source>
        <translation>Não variar este parâmetro</translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <comment>of an axis</comment>
        <translation>
            <numerusform>%1 valor</numerusform>
            <numerusform>%1 valores</numerusform>
        </translation>
    </message>
    <message>
        <source>How many backtests that makes cannot be told yet.</source>
        <translation>Ainda não se sabe quantos backtests serão.</translation>
    </message>
    <message>
        <source>%1 of %2 combinations, drawn by chance.</source>
        <translation>%1 de %2 combinações, sorteadas.</translation>
    </message>
    <message>
        <source>%1 = %2 backtests.</source>
        <translation>%1 = %2 backtests.</translation>
    </message>
    <message numerus="yes">
        <source>%1 backtests.</source>
        <translation>
            <numerusform>%1 backtest.</numerusform>
            <numerusform>%1 backtests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::SweepModel</name>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Lucro líquido</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation>Sharpe</translation>
    </message>
    <message>
        <source>Max drawdown</source>
        <translation>Drawdown máx.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negócios</translation>
    </message>
</context>
<context>
    <name>wh::ui::SweepPane</name>
    <message>
        <source>Points of the sweep</source>
        <translation>Pontos da varredura</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Todos os pontos</translation>
    </message>
    <message>
        <source>No point has a result</source>
        <translation>Nenhum ponto tem resultado</translation>
    </message>
    <message>
        <source>Choose two different axes</source>
        <translation>Escolha dois eixos diferentes</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Open as a backtest</source>
        <translation>Abrir como backtest</translation>
    </message>
    <message>
        <source>Runs the chosen point alone, with all its curves and fills (Enter)</source>
        <translation>Executa só o ponto escolhido, com todas as suas curvas e fills (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>objective: %1, the lowest is the best</source>
        <translation>métrica: %1, o valor mais baixo é o melhor</translation>
    </message>
    <message>
        <source>objective: %1, the highest is the best</source>
        <translation>métrica: %1, o valor mais alto é o melhor</translation>
    </message>
    <message>
        <source>Colours by</source>
        <translation>Cores por</translation>
    </message>
    <message>
        <source>The figure that colours the lines and fills the heat map</source>
        <translation>A métrica que colore as linhas e preenche o mapa de calor</translation>
    </message>
    <message>
        <source>%1 is not available at any point of this sweep</source>
        <translation>%1 não está disponível em nenhum ponto desta varredura</translation>
    </message>
</context>
<context>
    <name>wh::ui::TagDialog</name>
    <message>
        <source>Tag</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Tags de %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %1 bot(s)</source>
        <translation>
            <numerusform>Tags de %1 bot</numerusform>
            <numerusform>Tags de %1 bots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have it</source>
        <translation>%1 de %2 a têm</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>Novas tags, separadas por vírgulas</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Novas tags</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>wh::ui::TimeChart</name>
    <message>
        <source>Empty chart</source>
        <translation>Gráfico vazio</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <comment>name of a curve, lowest, highest</comment>
        <translation>%1 entre %2 e %3</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>%1 candles of %2 bars</source>
        <translation>Candles de %1, de barras de %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::TokenDialog</name>
    <message>
        <source>Token of %1</source>
        <translation>Token de %1</translation>
    </message>
    <message>
        <source>So it is asked for at each start of Wheelhouse, and kept nowhere.</source>
        <translation>Por isso é pedido em cada início do Wheelhouse e não é guardado em lugar algum.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain of this computer</source>
        <translation>&amp;Guardá-lo no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que se digita</translation>
    </message>
</context>
<context>
    <name>wh::ui::TotalsBar</name>
    <message>
        <source>Order held while the pointer is here</source>
        <translation>Ordem das linhas fixa enquanto o ponteiro estiver aqui</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s)</source>
        <translation>
            <numerusform>%1 bot</numerusform>
            <numerusform>%1 bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bot(s)</source>
        <translation>
            <numerusform>%1 de %2 bot</numerusform>
            <numerusform>%1 de %2 bots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 em execução</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message numerus="yes">
        <source>%1 open order(s)</source>
        <translation>
            <numerusform>%1 ordem aberta</numerusform>
            <numerusform>%1 ordens abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not answering</source>
        <translation>%1 sem resposta</translation>
    </message>
</context>
<context>
    <name>wh::ui::TrialPane</name>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Mercado</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;té</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>Perí&amp;odo</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Semente</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>seu início</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>seu fim</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>A script&apos;s parameters stand here as soon as it can be read.</source>
        <translation>Os parâmetros de um script aparecem aqui assim que ele puder ser lido.</translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation>Gerado: %1</translation>
    </message>
    <message>
        <source>This script has no parameters.</source>
        <translation>Este script não tem parâmetros.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fill(s)</source>
        <translation>
            <numerusform>%1, %n fill</numerusform>
            <numerusform>%1, %n fills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::TutorialPage</name>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Começo</translation>
    </message>
    <message>
        <source>To the tutorial&apos;s first page</source>
        <translation>Ir à primeira página do tutorial</translation>
    </message>
</context>
<context>
    <name>wh::ui::VersionsModel</name>
    <message>
        <source>works by it</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>a mais recente</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <comment>number of a version</comment>
        <translation>recupera a %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>wh::ui::WelcomePage</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Welcome to Wheelhouse</source>
        <translation>Bem-vindo ao Wheelhouse</translation>
    </message>
    <message>
        <source>Let a strategy trade a recorded or generated market by the road that live orders take, and read why it earned what it earned.</source>
        <translation>Deixe uma estratégia negociar um mercado gravado ou gerado pelo mesmo caminho das ordens reais e veja por que ganhou o que ganhou.</translation>
    </message>
    <message>
        <source>Nothing at hand yet? One hour of a generated BTC/USDT market, traded by a market maker (Avellaneda–Stoikov), takes a few seconds.</source>
        <translation>Ainda sem dados? Uma hora de um mercado BTC/USDT gerado, negociada por um market maker (Avellaneda–Stoikov), leva poucos segundos.</translation>
    </message>
    <message>
        <source>Generate a market and run a backtest</source>
        <translation>Gerar mercado e fazer backtest</translation>
    </message>
    <message>
        <source>Make one hour of a market, run a market maker on it, and show the report</source>
        <translation>Criar uma hora de mercado, executar nela um market maker e mostrar o relatório</translation>
    </message>
    <message>
        <source>Import a recording…</source>
        <translation>Importar gravação…</translation>
    </message>
    <message>
        <source>Bring a recorded market from files into the catalogue</source>
        <translation>Trazer um mercado gravado em arquivos para o catálogo</translation>
    </message>
    <message>
        <source>Open the tutorial</source>
        <translation>Abrir o tutorial</translation>
    </message>
    <message>
        <source>Your first backtest, step by step</source>
        <translation>O primeiro backtest, passo a passo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Execuções recentes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Lucro líquido</translation>
    </message>
    <message>
        <source>In the currency of the market&apos;s prices</source>
        <translation>Na moeda dos preços do mercado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Generating the market…</source>
        <translation>Gerando o mercado…</translation>
    </message>
    <message>
        <source>Running the backtest…</source>
        <translation>Executando o backtest…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>None yet. Every run is kept here with its settings and its report, and can be opened, compared and repeated.</source>
        <translation>Nenhuma ainda. Cada execução fica aqui com suas configurações e seu relatório, e pode ser aberta, comparada e repetida.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>New bot…</source>
        <translation>Novo bot…</translation>
    </message>
    <message>
        <source>Let a strategy trade a live market by itself</source>
        <translation>Deixar uma estratégia operar sozinha em um mercado ao vivo</translation>
    </message>
    <message>
        <source>To the fleet</source>
        <translation>À frota</translation>
    </message>
    <message>
        <source>All bots on all engines: how they stand, what they earn</source>
        <translation>Todos os bots em todos os motores: como estão, quanto ganham</translation>
    </message>
    <message>
        <source>Write a strategy…</source>
        <translation>Escrever uma estratégia…</translation>
    </message>
    <message>
        <source>Begin a script of your own, with a template that runs as it is</source>
        <translation>Começar um script próprio, com um modelo que já funciona</translation>
    </message>
</context>
</TS>
