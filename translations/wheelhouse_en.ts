<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 market(s)</source>
        <comment>on</comment>
        <translation>
            <numerusform>%1 market</numerusform>
            <numerusform>%1 markets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 position(s)</source>
        <comment>to close</comment>
        <translation>
            <numerusform>%1 position</numerusform>
            <numerusform>%1 positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) at work already: nothing changes there.</source>
        <translation>
            <numerusform>%1 selected bot at work already: nothing changes there.</numerusform>
            <numerusform>%1 selected bots at work already: nothing changes there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) not running: nothing changes there.</source>
        <translation>
            <numerusform>%1 selected bot not running: nothing changes there.</numerusform>
            <numerusform>%1 selected bots not running: nothing changes there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) not paused: nothing changes there.</source>
        <translation>
            <numerusform>%1 selected bot not paused: nothing changes there.</numerusform>
            <numerusform>%1 selected bots not paused: nothing changes there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) not at work: nothing changes there.</source>
        <translation>
            <numerusform>%1 selected bot not at work: nothing changes there.</numerusform>
            <numerusform>%1 selected bots not at work: nothing changes there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) at work: they stay. Stop them first.</source>
        <translation>
            <numerusform>%1 selected bot at work: it stays. Stop it first.</numerusform>
            <numerusform>%1 selected bots at work: they stay. Stop them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) on engines that do not answer: they are not asked.</source>
        <translation>
            <numerusform>%1 selected bot on engines that do not answer: it is not asked.</numerusform>
            <numerusform>%1 selected bots on engines that do not answer: they are not asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) started.</source>
        <translation>
            <numerusform>%1 bot started.</numerusform>
            <numerusform>%1 bots started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) paused.</source>
        <translation>
            <numerusform>%1 bot paused.</numerusform>
            <numerusform>%1 bots paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) resumed.</source>
        <translation>
            <numerusform>%1 bot resumed.</numerusform>
            <numerusform>%1 bots resumed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) told to stop.</source>
        <translation>
            <numerusform>%1 bot told to stop.</numerusform>
            <numerusform>%1 bots told to stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) removed.</source>
        <translation>
            <numerusform>%1 bot removed.</numerusform>
            <numerusform>%1 bots removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s): the token for %2 is a viewer&apos;s.</source>
        <translation>
            <numerusform>%1 selected bot: the token for %2 is a viewer&apos;s.</numerusform>
            <numerusform>%1 selected bots: the token for %2 is a viewer&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s): the token for %2 is an operator&apos;s.</source>
        <translation>
            <numerusform>%1 selected bot: the token for %2 is an operator&apos;s.</numerusform>
            <numerusform>%1 selected bots: the token for %2 is an operator&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected row(s) are second markets: their bots are asked, and do it on both markets.</source>
        <translation>
            <numerusform>%1 selected row is a second market: its bot is asked, and does it on both markets.</numerusform>
            <numerusform>%1 selected rows are second markets: their bots are asked, and do it on both markets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s): %1 cancelled, positions kept.</source>
        <translation>
            <numerusform>%n bot: %1 cancelled, positions kept.</numerusform>
            <numerusform>%n bots: %1 cancelled, positions kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s): %1 and positions kept.</source>
        <translation>
            <numerusform>%n bot: %1 and positions kept.</numerusform>
            <numerusform>%n bots: %1 and positions kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s): %1 cancelled, positions closed at the market.</source>
        <translation>
            <numerusform>%n bot: %1 cancelled, positions closed at the market.</numerusform>
            <numerusform>%n bots: %1 cancelled, positions closed at the market.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n bot(s) failed</source>
        <translation>
            <numerusform>%n bot failed</numerusform>
            <numerusform>%n bots failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) cannot trade at the moment</source>
        <translation>
            <numerusform>%n bot cannot trade at the moment</numerusform>
            <numerusform>%n bots cannot trade at the moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) hit a limit</source>
        <translation>
            <numerusform>%n bot hit a limit</numerusform>
            <numerusform>%n bots hit a limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) place no new orders</source>
        <translation>
            <numerusform>%n engine places no new orders</numerusform>
            <numerusform>%n engines place no new orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) do not answer</source>
        <translation>
            <numerusform>%n engine does not answer</numerusform>
            <numerusform>%n engines do not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) are back</source>
        <translation>
            <numerusform>%n engine is back</numerusform>
            <numerusform>%n engines are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) want you to decide something</source>
        <translation>
            <numerusform>%n engine wants you to decide something</numerusform>
            <numerusform>%n engines want you to decide something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::AwayBar</name>
    <message numerus="yes">
        <source>%1 has not answered for %2: its %3 bot(s) are shown as they were.</source>
        <translation>
            <numerusform>%1 has not answered for %2: its %3 bot is shown as it was.</numerusform>
            <numerusform>%1 has not answered for %2: its %3 bots are shown as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 has changed: its %3 bot(s) are shown as they were %2 ago.</source>
        <translation>
            <numerusform>The certificate of %1 has changed: its %3 bot is shown as it was %2 ago.</numerusform>
            <numerusform>The certificate of %1 has changed: its %3 bots are shown as they were %2 ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::BackgroundTray</name>
    <message numerus="yes">
        <source>%n bot(s) running</source>
        <translation>
            <numerusform>%n bot running</numerusform>
            <numerusform>%n bots running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>bots</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::BotAssistant</name>
    <message numerus="yes">
        <source>%n bot(s) made so far.</source>
        <translation>
            <numerusform>%n bot made so far.</numerusform>
            <numerusform>%n bots made so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::BotCommands</name>
    <message numerus="yes">
        <source>%n open order(s) are cancelled.</source>
        <translation>
            <numerusform>%n open order is cancelled.</numerusform>
            <numerusform>%n open orders are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of it may still be at the venue, and stay there.</source>
        <translation>
            <numerusform>%n order of it may still be at the venue, and stays there.</numerusform>
            <numerusform>%n orders of it may still be at the venue, and stay there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::BotHeader</name>
    <message numerus="yes">
        <source>It is not started again by itself, after %n attempt(s).</source>
        <translation>
            <numerusform>It is not started again by itself, after %n attempt.</numerusform>
            <numerusform>It is not started again by itself, after %n attempts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) still wait for the venue&apos;s word.</source>
        <translation>
            <numerusform>%n order still waits for the venue&apos;s word.</numerusform>
            <numerusform>%n orders still wait for the venue&apos;s word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was not admitted, for %n reason(s):</source>
        <translation>
            <numerusform>It was not admitted, for %n reason:</numerusform>
            <numerusform>It was not admitted, for %n reasons:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::BotImportDialog</name>
    <message numerus="yes">
        <source>Import %1 bot(s)</source>
        <translation>
            <numerusform>Import %1 bot</numerusform>
            <numerusform>Import %1 bots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::ClosingDialog</name>
    <message numerus="yes">
        <source>%n bot(s) of this computer are at work, with %1 out.</source>
        <translation>
            <numerusform>%n bot of this computer is at work, with %1 out.</numerusform>
            <numerusform>%n bots of this computer are at work, with %1 out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled.</source>
        <translation>
            <numerusform>%n job under way is cancelled.</numerusform>
            <numerusform>%n jobs under way are cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::ComparePane</name>
    <message numerus="yes">
        <source>%1 settings differ</source>
        <translation>
            <numerusform>%1 setting differs</numerusform>
            <numerusform>%1 settings differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::DataPage</name>
    <message numerus="yes">
        <source>%n run(s) made with it stay, with their reports, but cannot be repeated.</source>
        <translation>
            <numerusform>%n run made with it stays, with its report, but cannot be repeated.</numerusform>
            <numerusform>%n runs made with it stay, with their reports, but cannot be repeated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>recordings that cannot be read</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::DatasetPanel</name>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n file</numerusform>
            <numerusform>%1 in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::DatasetTable</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recording(s)</source>
        <translation>
            <numerusform>%1 of %n recording</numerusform>
            <numerusform>%1 of %n recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::DifferenceView</name>
    <message numerus="yes">
        <source>%n more changed line(s) are not shown: there are too many.</source>
        <translation>
            <numerusform>%n more changed line is not shown: there are too many.</numerusform>
            <numerusform>%n more changed lines are not shown: there are too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::EditorPage</name>
    <message numerus="yes">
        <source>%n file(s) that were not saved are here again.</source>
        <translation>
            <numerusform>%n file that was not saved is here again.</numerusform>
            <numerusform>%n files that were not saved are here again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of the script went wrong.</source>
        <translation>
            <numerusform>%n call of the script went wrong.</numerusform>
            <numerusform>%n calls of the script went wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not saved: %1. What is published is what is saved.</source>
        <translation>
            <numerusform>%n file is not saved: %1. What is published is what is saved.</numerusform>
            <numerusform>%n files are not saved: %1. What is published is what is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::EngineNotices</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices that wait</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::FindingsView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::FleetPage</name>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 selected</numerusform>
            <numerusform>%1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) exported to %2.</source>
        <translation>
            <numerusform>%1 bot exported to %2.</numerusform>
            <numerusform>%1 bots exported to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) imported.</source>
        <translation>
            <numerusform>%1 bot imported.</numerusform>
            <numerusform>%1 bots imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::HealthView</name>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>%n subscriber</numerusform>
            <numerusform>%n subscribers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::ImportFiles</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <comment>in an archive</comment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::JobRow</name>
    <message numerus="yes">
        <source>%n bad line(s) left out:</source>
        <translation>
            <numerusform>%n bad line left out:</numerusform>
            <numerusform>%n bad lines left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) are under way and will be cancelled.</source>
        <translation>
            <numerusform>%n job is under way and will be cancelled.</numerusform>
            <numerusform>%n jobs are under way and will be cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::MarketPicker</name>
    <message numerus="yes">
        <source>%1 events</source>
        <comment>of a recording</comment>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::OutcomesDialog</name>
    <message numerus="yes">
        <source>%1: not done for %2 of %3 bot(s).</source>
        <extracomment>a command, how many bots refused it, of how many: &quot;Stop: not done for 3 of 12 bots.&quot;</extracomment>
        <translation>
            <numerusform>%1: not done for %2 of %3 bot.</numerusform>
            <numerusform>%1: not done for %2 of %3 bots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 imported bot(s) cannot start yet.</source>
        <extracomment>of bots that were imported</extracomment>
        <translation>
            <numerusform>%1 imported bot cannot start yet.</numerusform>
            <numerusform>%1 imported bots cannot start yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::ParallelChart</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::ParameterForm</name>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <comment>group of parameters</comment>
        <translation>
            <numerusform>%1 (%n changed)</numerusform>
            <numerusform>%1 (%n changed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::PromoteDialog</name>
    <message numerus="yes">
        <source>%n bot(s) take up version %1 of %2</source>
        <translation>
            <numerusform>%n bot takes up version %1 of %2</numerusform>
            <numerusform>%n bots take up version %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promote %n bot(s)</source>
        <translation>
            <numerusform>Promote %n bot</numerusform>
            <numerusform>Promote %n bots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::PublishDialog</name>
    <message numerus="yes">
        <source>Promote %n bot(s)…</source>
        <translation>
            <numerusform>Promote %n bot…</numerusform>
            <numerusform>Promote %n bots…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::QualityBook</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportRows</name>
    <message numerus="yes">
        <source>%n fill(s)</source>
        <translation>
            <numerusform>%n fill</numerusform>
            <numerusform>%n fills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n trade</numerusform>
            <numerusform>%n trades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::ResultPane</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks (%n failed)</source>
        <translation>
            <numerusform>Checks (%n failed)</numerusform>
            <numerusform>Checks (%n failed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks (earlier text: %n failed)</source>
        <translation>
            <numerusform>Checks (earlier text: %n failed)</numerusform>
            <numerusform>Checks (earlier text: %n failed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::ReviewStep</name>
    <message numerus="yes">
        <source>%n thing(s) to be mended before it can be applied: choose one to go there.</source>
        <translation>
            <numerusform>%n thing to be mended before it can be applied: choose it to go there.</numerusform>
            <numerusform>%n things to be mended before it can be applied: choose one to go there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to be mended before it can start: choose one to go there.</source>
        <translation>
            <numerusform>%n thing to be mended before it can start: choose it to go there.</numerusform>
            <numerusform>%n things to be mended before it can start: choose one to go there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::RunCommands</name>
    <message numerus="yes">
        <source>Delete %1 runs?</source>
        <translation>
            <numerusform>Delete %1 run?</numerusform>
            <numerusform>Delete %1 runs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have no report.</source>
        <translation>
            <numerusform>It has no report.</numerusform>
            <numerusform>They have no report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reports go with them and cannot be brought back.</source>
        <translation>
            <numerusform>%1 report goes with them and cannot be brought back.</numerusform>
            <numerusform>%1 reports go with them and cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::SetupPane</name>
    <message numerus="yes">
        <source>%1 settings have to be mended before it can run.</source>
        <translation>
            <numerusform>%1 setting has to be mended before it can run.</numerusform>
            <numerusform>%1 settings have to be mended before it can run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s)</source>
        <translation>
            <numerusform>%n engine</numerusform>
            <numerusform>%n engines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n engine(s)</source>
        <comment>connected</comment>
        <translation>
            <numerusform>%1 of %n engine</numerusform>
            <numerusform>%1 of %n engines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s), on all engines</source>
        <translation>
            <numerusform>%1 bot, on all engines</numerusform>
            <numerusform>%1 bots, on all engines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::StepsPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::StopDialog</name>
    <message numerus="yes">
        <source>%n open order(s) are cancelled.</source>
        <translation>
            <numerusform>%n open order is cancelled.</numerusform>
            <numerusform>%n open orders are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) stay at the venue, and may be filled.</source>
        <translation>
            <numerusform>%n open order stays at the venue, and may be filled.</numerusform>
            <numerusform>%n open orders stay at the venue, and may be filled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::StoppingDialog</name>
    <message numerus="yes">
        <source>%n bot(s) have not stopped: %1.</source>
        <translation>
            <numerusform>%n bot has not stopped: %1.</numerusform>
            <numerusform>%n bots have not stopped: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) are still at work: %1.</source>
        <translation>
            <numerusform>%n bot is still at work: %1.</numerusform>
            <numerusform>%n bots are still at work: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are still out.</source>
        <translation>
            <numerusform>%n order is still out.</numerusform>
            <numerusform>%n orders are still out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::StreamModel</name>
    <message numerus="yes">
        <source>%n line(s) were skipped; load them</source>
        <translation>
            <numerusform>%n line was skipped; load it</numerusform>
            <numerusform>%n lines were skipped; load them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::StreamPane</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::SweepDialog</name>
    <message numerus="yes">
        <source>%1 values</source>
        <comment>of an axis</comment>
        <translation>
            <numerusform>%1 value</numerusform>
            <numerusform>%1 values</numerusform>
        </translation>
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
    <name>wh::ui::SweepPane</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %1 bot(s)</source>
        <translation>
            <numerusform>Tags of %1 bot</numerusform>
            <numerusform>Tags of %1 bots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::TotalsBar</name>
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
            <numerusform>%1 of %2 bot</numerusform>
            <numerusform>%1 of %2 bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open order(s)</source>
        <translation>
            <numerusform>%1 open order</numerusform>
            <numerusform>%1 open orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::TrialPane</name>
    <message numerus="yes">
        <source>%1, %n fill(s)</source>
        <translation>
            <numerusform>%1, %n fill</numerusform>
            <numerusform>%1, %n fills</numerusform>
        </translation>
    </message>
</context>
</TS>
