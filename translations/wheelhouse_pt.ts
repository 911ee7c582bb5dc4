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
        <source>Close the window; what runs is cancelled and noted as such</source>
        <translation>Fechar a janela; o que está em execução é cancelado e registrado como tal</translation>
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
    <name>Errors</name>
    <message>
        <source>the engine cannot offer its interface: {reason}</source>
        <translation>o motor não pode oferecer sua interface: {reason}</translation>
    </message>
    <message>
        <source>{field} cannot be "{value}"</source>
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
        <source>{option} cannot write "{path}": {reason}</source>
        <translation>{option} não pode gravar “{path}”: {reason}</translation>
    </message>
    <message>
        <source>there is no command "{value}"</source>
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
        <source>there is no key "{field}"</source>
        <translation>não existe a chave “{field}”</translation>
    </message>
    <message>
        <source>{field} cannot be {value}</source>
        <translation>{field} não pode ser {value}</translation>
    </message>
    <message>
        <source>"{dataset}" may mean any of {candidates}</source>
        <translation>“{dataset}” pode significar qualquer um de {candidates}</translation>
    </message>
    <message>
        <source>the bar of {value} is there twice</source>
        <translation>a barra de {value} aparece duas vezes</translation>
    </message>
    <message>
        <source>the bar's {field} {value} does not go with open {open} and close {close}</source>
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
        <source>there is no format "{value}"</source>
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
        <source>there is no dataset "{dataset}"</source>
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
        <source>the venue's time {value} steps back behind {before} by more than {limit}</source>
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
        <source>"{value}" is not a number</source>
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
        <source>"{value}" is not a span of time</source>
        <translation>“{value}” não é uma duração</translation>
    </message>
    <message>
        <source>there is no export format "{value}"</source>
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
        <source>there is no model "{value}"</source>
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
        <source>the {field} "{value}" cannot be read</source>
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
        <source>the format has no setting "{option}" (it knows: {known})</source>
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
        <source>the {field} "{value}" is not valid</source>
        <translation>o valor “{value}” de {field} não é válido</translation>
    </message>
    <message>
        <source>"{value}" is not an instrument</source>
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
        <source>the row "{value}" of the latencies cannot be read</source>
        <translation>a linha “{value}” das latências não pode ser lida</translation>
    </message>
    <message>
        <source>there is no metric "{value}"</source>
        <translation>não existe a métrica “{value}”</translation>
    </message>
    <message>
        <source>{field} knows no model "{value}"</source>
        <translation>{field} não conhece o modelo “{value}”</translation>
    </message>
    <message>
        <source>the bot has stopped and places no more orders</source>
        <translation>o bot parou e não envia mais ordens</translation>
    </message>
    <message>
        <source>the list cannot go on from "{value}"</source>
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
        <source>there is no parameter "{field}"</source>
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
        <source>the journal {path} is damaged: {reason}</source>
        <translation>o diário {path} está danificado: {reason}</translation>
    </message>
    <message>
        <source>the entry "{value}" of a journal cannot be read</source>
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
        <source>there is no strategy "{value}"</source>
        <translation>não existe a estratégia “{value}”</translation>
    </message>
    <message>
        <source>there is no axis "{value}"</source>
        <translation>não existe o eixo “{value}”</translation>
    </message>
    <message>
        <source>--vary cannot be "{value}"</source>
        <translation>--vary não pode ser “{value}”</translation>
    </message>
    <message>
        <source>--objective knows no metric "{value}"</source>
        <translation>--objective não conhece a métrica “{value}”</translation>
    </message>
    <message>
        <source>interrupted; nothing was changed</source>
        <translation>interrompido; nada foi alterado</translation>
    </message>
    <message>
        <source>"{value}" is not a time</source>
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
        <source>no temporary file can be made in {path} for the run's fills and trades: {reason}</source>
        <translation>não é possível criar um arquivo temporário em {path} para os fills e operações da execução: {reason}</translation>
    </message>
    <message>
        <source>the run's fills and trades cannot be written to a temporary file in {path}: {reason}</source>
        <translation>os fills e operações da execução não podem ser gravados em um arquivo temporário em {path}: {reason}</translation>
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
    <name>wh::ui</name>
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
        <source>&amp;Sweep …</source>
        <translation>&amp;Varredura …</translation>
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
        <source>De&amp;lete …</source>
        <translation>Apa&amp;gar …</translation>
    </message>
    <message>
        <source>Delete the selected runs with their reports</source>
        <translation>Apagar as execuções selecionadas com seus relatórios</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration …</source>
        <translation>E&amp;xportar configuração …</translation>
    </message>
    <message>
        <source>Write the settings as a file that the command line reads</source>
        <translation>Gravar as configurações em um arquivo que a linha de comando lê</translation>
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
        <source>Copy the recording's ID, as the command line takes it</source>
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
        <source>No recording of the catalogue can be read.</source>
        <translation>Nenhuma gravação do catálogo pode ser lida.</translation>
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
        <source>A recording cannot be read and is not in the list.</source>
        <translation>Uma gravação não pode ser lida e não está na lista.</translation>
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
        <source>%1 to %2 %3</source>
        <comment>lowest, highest, asset</comment>
        <translation>%1 a %2 %3</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>Primeiro, último</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>first and last price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3 %4</source>
        <comment>least, greatest, mean, asset</comment>
        <translation>%1 a %2, média %3 %4</translation>
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
        <source>%1 from %2. Lowest %3, highest %4, last %5 (%6).</source>
        <comment>length, first moment, prices, change</comment>
        <translation>%1 desde %2. Mínimo %3, máximo %4, último %5 (%6).</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
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
        <source>The content does not tell it: choose one.</source>
        <translation>O conteúdo não o indica: escolha um.</translation>
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
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>levou %1</translation>
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
        <source>Reading the recording …</source>
        <translation>Lendo a gravação …</translation>
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
    <message>
        <source>whole span, %1</source>
        <translation>período inteiro, %1</translation>
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
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>a&amp;té</translation>
    </message>
    <message>
        <source>Begin of the replay, in %1; empty: where the recording begins</source>
        <translation>Início da reprodução, em %1; vazio: onde a gravação começa</translation>
    </message>
    <message>
        <source>End of the replay, in %1; empty: where the recording ends</source>
        <translation>Fim da reprodução, em %1; vazio: onde a gravação termina</translation>
    </message>
    <message>
        <source>Re&amp;cording</source>
        <translation>Gra&amp;vação</translation>
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
        <source>Cancelling …</source>
        <translation>Cancelando …</translation>
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
        <comment>a run's title, a recording</comment>
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
        <source>A run replays a recording through a strategy and ends with a report. All runs are kept here, to be opened, compared and repeated.</source>
        <translation>Uma execução reproduz uma gravação com uma estratégia e termina com um relatório. Todas as execuções ficam aqui, para serem abertas, comparadas e repetidas.</translation>
    </message>
    <message>
        <source>Run a backtest</source>
        <translation>Executar um backtest</translation>
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
        <source>Descriptions of strategies and parameters stay in English.</source>
        <translation>As descrições de estratégias e parâmetros ficam em inglês.</translation>
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
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
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
        <source>Sweep …</source>
        <translation>Varredura …</translation>
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
        <source>Engine starting</source>
        <translation>Motor iniciando</translation>
    </message>
    <message>
        <source>The store of runs is being opened and checked.</source>
        <translation>A base de dados das execuções está sendo aberta e verificada.</translation>
    </message>
    <message>
        <source>No engine</source>
        <translation>Sem motor</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>Motor pronto</translation>
    </message>
    <message>
        <source>Version %1, in this process
Recordings: %2
Runs: %3</source>
        <translation>Versão %1, neste processo
Gravações: %2
Execuções: %3</translation>
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
        <source>&amp;Strategy</source>
        <translation>E&amp;stratégia</translation>
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
        <source>To the tutorial's first page</source>
        <translation>Ir à primeira página do tutorial</translation>
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
        <source>In the currency of the market's prices</source>
        <translation>Na moeda dos preços do mercado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
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
</context>
</TS>
