<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>wh::ui::ReportPage</name>
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
</TS>
