<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New backtest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recording and a strategy, and run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring recorded markets from files into the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate a market…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a market from a model, for experiments without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; what runs is cancelled and noted as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the field that narrows the list on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find actions, pages, strategies, recordings and runs by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the page that was left by going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what runs, waits and has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what the studio had to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages as icons alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between &amp;dark and light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other theme from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between &amp;UTC and local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all times in the other zone from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the docks back where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first backtest, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Wheelhouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and what it is built from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BacktestSetup</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance and sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the notional, for an order that rested; negative is a rebate. Empty with the one below: what the recording says, else 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the notional, for an order that met a resting one. Empty with the one above: what the recording says, else 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fees are paid in: quote, received (what the fill brings), or another asset at a price, as in BNB@600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of maker and taker: 30-day volume, maker, taker; as in 0:1:5;1000000:0.5:4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetColumns</name>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last verification found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, or candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holes that the recording itself tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format it was imported from, or how it was generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetText</name>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candles whose open or close is not within low and high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts without a snapshot: far levels are unknown until they change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candles, %1</source>
        <comment>length of a candle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>first and last moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>no temporary file can be made in {path} for the run&apos;s fills and trades: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run&apos;s fills and trades cannot be written to a temporary file in {path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin here: a first backtest, the tutorial, recent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a strategy, run it on a recording, compare runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded markets: import, verify, generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, fonts, language, numbers, times and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first backtest, step by step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Write a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number with at most 18 digits after the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number with one of the units ns, us, ms, s, m, h, d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not above: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In files and on the command line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of range: give a value %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not above %1, which is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>A sweep: many backtests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Wheelhouse cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::studio::Studio</name>
    <message>
        <source>There is no run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the run; the newest has the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name for it: F2 or a double click changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity at the end less equity at the beginning, fees paid, in the settle asset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max drawdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas; F2 or a double click changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 or a double click changes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::BacktestPage</name>
    <message>
        <source>The change was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the engine what it can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recordings cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backtest replays a recording of a market. Generate one to begin with, or import your own on the data page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run #%1 cannot be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a run, its status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the backtest as it is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sweep …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run many backtests over ranges of parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the run; its report covers what was replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report of the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same settings once more, as a new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a draft with the same settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prepare one like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the form with what the run was made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show two to four selected runs beside one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected runs with their reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the configuration …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the settings as a file that the command line reads</source>
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
    <name>wh::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, page, strategy, recording or run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::ComparePane</name>
    <message>
        <source>The runs cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no moment in common: all begin with the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the runs (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the curves show, from the start of each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One setting differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 settings differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Equity of the runs over one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no curves to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::DataPage</name>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read files of trades, books or candles into the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a market…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recording from a model, with its path in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole recording and look for gaps, duplicates and damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backtest this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form of a new backtest on this recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the recording&apos;s ID, as the command line takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the recording from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recordings cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording of the catalogue can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is what a strategy is tested on: trades, order books or candles of a market. Drop files here, import them, or generate a market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording cannot be read and is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recording, what was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events from %2 are removed from disk (%3). This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) made with it stay, with their reports, but cannot be repeated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::DatasetPanel</name>
    <message>
        <source>This recording was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see its price, its figures and its quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was traded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of contract, multiplier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2 bought, %3 sold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>lowest, highest, asset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>first and last price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, mean %3 %4</source>
        <comment>least, greatest, mean, asset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: whether anything is missing or wrong has not been looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, verified %1</source>
        <comment>moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backtest this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form of a new backtest on this recording (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole recording and look for gaps, silences, duplicates and damage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::DatasetTable</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recording(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter recordings   /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the rows in which all the words are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
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
    <name>wh::ui::EngineNotices</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; it stays in the list of notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notice</source>
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
    <name>wh::ui::FindingsView</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::GenerateDialog</name>
    <message>
        <source>Generate a market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VENUE:BASE/QUOTE, as in sim:BTC/USDT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and parameters make the same market, to the byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed: another path of the same market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parameters back to their defaults; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the price, as soon as the settings allow one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording of the same instrument and kind goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes less room on disk and more time to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write VENUE:BASE/QUOTE, as in sim:BTC/USDT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there: %1. The same kind is only generated again if it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is drawn again when all settings are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2. Lowest %3, highest %4, last %5 (%6).</source>
        <comment>length, first moment, prices, change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
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
    <name>wh::ui::ImportDialog</name>
    <message>
        <source>Import recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VENUE:BASE/QUOTE, as in binance:BTC/USDT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found from the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest step of the price, in the quote asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest step of the quantity, in the base asset, or in contracts where they are inverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one contract is worth: base for linear, quote for inverse contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example time=0, price=1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the format, mostly which column is which, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out up to so many bad lines and tell them; 0 stops at the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out up to </source>
        <comment>before a number of lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round prices to the tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else a price off the tick is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else this is appended to the recording of the same instrument and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes less room on disk and more time to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write VENUE:BASE/QUOTE, as in binance:BTC/USDT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number above 0, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content does not tell it: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>kind of recording, moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VENUE:BASE/QUOTE, in any spelling that you like to find it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there: %1. The same kind is appended to, or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from the name of the file: look whether it is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::ImportFiles</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import, in the order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can be dropped here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected file off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>archive, file in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::JobRow</name>
    <message>
        <source>waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done, all bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bad line(s) left out:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To be known:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change and try again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::JobStrip</name>
    <message>
        <source>The job could not be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports and other work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::JobsView</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the run or the recording that came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the selected job now; what it has done so far is kept where it is of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code and the context of the failure, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the market that were worked through in a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate while it runs; afterwards how long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
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
    <name>wh::ui::MainWindow</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read and start anew. The damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Wheelhouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Wheelhouse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are under way and will be cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that have ended are kept. You can start the others again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel jobs and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything   %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::MarketPicker</name>
    <message>
        <source>Choose recording %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the recording …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recording to see its price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price cannot be shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no prices in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole span, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <comment>of a recording</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This recording is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of the replay, in %1; empty: where the recording begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the replay, in %1; empty: where the recording ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;cording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market that is replayed; type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay all of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to choose the period</source>
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
    <name>wh::ui::MetricsModel</name>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>difference to a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, per day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::NoticeBar</name>
    <message>
        <source>Copy the details, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::NoticeLog</name>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::NoticesView</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected notice with its details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::ParameterForm</name>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <comment>group of parameters</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::ParameterRow</name>
    <message>
        <source>%1 in %2</source>
        <comment>parameter, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::QualityBook</name>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::RunCommands</name>
    <message>
        <source>Run %1 could not be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording of run %1 is not the same as when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run on the recording as it is now can be made, but its result cannot be compared with the old one. The old run stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on the present recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 could not be duplicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete run %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 runs?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have no report.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One report goes with it and cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 reports go with them and cannot be brought back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the configuration of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot configuration (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of run %1 written to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration could not be exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::RunProgress</name>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for another job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 backtests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a run&apos;s title, a recording</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve begins with the first results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run; its report covers what was replayed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::RunsPane</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter runs ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows runs that hold every word: in number, name, strategy, recording, tags, note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run replays a recording through a strategy and ends with a report. All runs are kept here, to be opened, compared and repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a backtest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run holds all words of the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::SettingsModel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::SettingsPage</name>
    <message>
        <source>change of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the monospaced font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s follows its switch between light and dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where digits differ in width, a font with equal ones stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Monospaced font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For logs, code and price ladders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of ordinary text; headings and hints keep their proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions of strategies and parameters stay in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How decimals and thousands are set apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also by a click on the clock below right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data f&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep recordings and runs in another folder, from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set everything on this page as it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings and runs are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named on the command line for this start; the choice here counts for starts without --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of fonts, numbers and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset of all settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::SetupPane</name>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parameters at their defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One setting has to be mended before it can run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 settings have to be mended before it can run.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run is called in the list; can be changed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run  F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run draft %1  F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K, or Down and Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom a chart in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ and −, or the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right, or drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Wheelhouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1
Qt %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A studio for a fleet of crypto trading bots.

%1

Free software under the GNU General Public License, version 3 or later. It comes without any warranty. A backtest is a measurement with a model in it, and a profitable one is no promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy version</source>
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
    <name>wh::ui::StatusLine</name>
    <message>
        <source>Progress of the running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to switch between UTC and local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of runs is being opened and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, in this process
Recordings: %2
Runs: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::StrategyPicker</name>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parameters at their defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does, its formulas and where they come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the parameters with an example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::SweepDialog</name>
    <message>
        <source>Vary &amp;another parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only points drawn by &amp;chance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs one backtest for each combination of values, on %1, with everything else as it is set. Values are a range, from:to:step, or a list, a,b,c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of points drawn by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter to vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from:to:step or a,b,c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not vary this parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <comment>of an axis</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How many backtests that makes cannot be told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 combinations, drawn by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 backtests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 backtests.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
<context>
    <name>wh::ui::TutorialPage</name>
    <message>
        <source>Tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the tutorial&apos;s first page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wh::ui::WelcomePage</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Wheelhouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a strategy trade a recorded or generated market by the road that live orders take, and read why it earned what it earned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at hand yet? One hour of a generated BTC/USDT market, traded by a market maker (Avellaneda–Stoikov), takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a market and run a backtest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one hour of a market, run a market maker on it, and show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a recorded market from files into the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first backtest, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the currency of the market&apos;s prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generating the market…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the backtest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Every run is kept here with its settings and its report, and can be opened, compared and repeated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
