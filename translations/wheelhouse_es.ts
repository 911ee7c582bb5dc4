<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>the engine cannot offer its interface: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dataset} never shows both a bid and an ask in this span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount of the run is too large to be exact: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a value for {option}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} cannot write &quot;{path}&quot;: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine answered with something that cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was asked for is not there ({path})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is given more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON that can be read: column {column}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key &quot;{field}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{dataset}&quot; may mean any of {candidates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bar of {value} is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bar&apos;s {field} {value} does not go with open {open} and close {close}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interval of the bars is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bar of {value} begins before the one of {before} ends ({interval})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be a catalogue: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be written into {folder}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording {value} is not what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block {block} is damaged: its checksum does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {part} is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dataset} is being changed by {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording {value} is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dataset} has the {field} {existing}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no temporary folder can be made in {path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a recording of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files of {dataset} do not belong together: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no dataset &quot;{dataset}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order {value} leaves without having joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} {value} is before {before}, which came earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dataset} holds data up to {end} already, and this begins at {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} {value} is not above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} {value} is not a multiple of the tick {tick}: it lies between {below} and {above}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} {value} is too large for the tick {tick} (at most {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} {value} is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} {value} is not a multiple of the lot {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} {value} is too large (at most {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receive time {value} steps back behind {before} by more than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} {value} is not in {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {limit} bars, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {limit} orders stand at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick and lot could not be found from the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices or quantities do not fit the tick {tick} and the lot {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the venue&apos;s time {value} steps back behind {before} by more than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has version {version}; this program knows version {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dataset} holds {kind}, not {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} cannot be divided by 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a multiple of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} has more than 18 digits after the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a span of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no export format &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dataset} cannot be written as {format}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be created: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be locked: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} is less than a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dataset} is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} does not go with the other parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} is not a multiple of the tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no model &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} asks for the other kind of tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is not valid JSON ({reason}): {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line cannot be read ({reason}): {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not such an array: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a value for the setting {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} &quot;{value}&quot; cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has {found} columns, not {expected} (from {field} on): {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column for {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns stand in the order {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column {value} for {option} (the header is {header})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of {value} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {side} price {value} is there twice in one book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format has no setting &quot;{option}&quot; (it knows: {known})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {value} besides {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row} is longer than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON is cut short in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the array is cut short at row {row} of {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quoted field has no end: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is text in UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is longer than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input cannot be {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut short at byte {byte}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} &quot;{value}&quot; is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} is not a multiple of the tick {tick}: it lies between {below} and {above}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} is too large for the tick {tick}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} is not a multiple of the lot {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} is too large for the lot {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine has no more memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no job {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row &quot;{value}&quot; of the latencies cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no metric &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} knows no model &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bot has stopped and places no more orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list cannot go on from &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} is above {other} {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {value} is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no parameter &quot;{field}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run {value} is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run {value} left nothing behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run {value} was started already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no run {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal {path} is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry &quot;{value}&quot; of a journal cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal {path} cannot be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal {path} has a version that this program does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store {path} is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store {path} cannot be written: the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store {path} is in use ({holder})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of the store cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store {path} cannot be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store {path} was damaged ({reason}); it is kept as {moved_to}, and a new one was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store {path} has version {version}; this program knows version {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store {path} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no strategy &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no axis &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--vary cannot be &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--objective knows no metric &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::CandleLayer</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::ChartWidget</name>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::DepthChart</name>
    <message>
        <source>No book at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the mid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best bid %1. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best ask %1. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Bids  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks  %1 ▼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::FillLayer</name>
    <message>
        <source>▲ Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ Sold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::HeatMapChart</name>
    <message>
        <source>%1 %2, %3 %4</source>
        <comment>column name, column, row name, row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2 and %3. Best %4 at %5 and %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ↓</source>
        <comment>name of the rows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::HistogramChart</name>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a value up to another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values. Most of them, %2, at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::LadderModel</name>
    <message>
        <source>Bid %1 %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::LadderView</name>
    <message>
        <source>Depth ladder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::MetricCard</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>metric, value, unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::StatePane</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::TimeChart</name>
    <message>
        <source>Empty chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <comment>name of a curve, lowest, highest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 candles of %2 bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
