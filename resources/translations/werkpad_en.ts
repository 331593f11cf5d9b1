<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>About %n second left</numerusform>
            <numerusform>About %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodTexts</name>
    <message numerus="yes">
        <source>%n short stretch(es) of work did not restart the count.</source>
        <translation>
            <numerusform>%n short stretch of work did not restart the count.</numerusform>
            <numerusform>%n short stretches of work did not restart the count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n complete month(s).</source>
        <translation>
            <numerusform>That is %n complete month.</numerusform>
            <numerusform>That is %n complete months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutingText</name>
    <message numerus="yes">
        <source>%n visitor(s) waiting</source>
        <translation>
            <numerusform>%n visitor waiting</numerusform>
            <numerusform>%n visitors waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this one; %n change(s) go along next time</source>
        <translation>
            <numerusform>this one; %n change goes along next time</numerusform>
            <numerusform>this one; %n changes go along next time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others are new here.</source>
        <translation>
            <numerusform>%n change of others is new here.</numerusform>
            <numerusform>%n changes of others are new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) went from the stick into the folder of the office.</source>
        <translation>
            <numerusform>%n file went from the stick into the folder of the office.</numerusform>
            <numerusform>%n files went from the stick into the folder of the office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) went from there onto the stick.</source>
        <translation>
            <numerusform>%n file went from there onto the stick.</numerusform>
            <numerusform>%n files went from there onto the stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) wait for a decision.</source>
        <translation>
            <numerusform>%n field waits for a decision.</numerusform>
            <numerusform>%n fields wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for others that are not there yet. Nothing is lost.</source>
        <translation>
            <numerusform>%n file waits for another that is not there yet. Nothing is lost.</numerusform>
            <numerusform>%n files wait for others that are not there yet. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used, the first: %1</source>
        <translation>
            <numerusform>%n file could not be used: %1</numerusform>
            <numerusform>%n files could not be used, the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::AgendaPage</name>
    <message numerus="yes">
        <source>%n appointment(s) and contact(s)</source>
        <translation>
            <numerusform>%n appointment or contact</numerusform>
            <numerusform>%n appointments and contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::BulkTransferDialog</name>
    <message numerus="yes">
        <source>Transfer %n client(s)</source>
        <translation>
            <numerusform>Transfer %n client</numerusform>
            <numerusform>Transfer %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n client(s) go, or none. Guidance goes on where it is now: no date begins anew. With Ctrl+Z you take everything back.</source>
        <translation>
            <numerusform>The client goes. Guidance goes on where it is now: no date begins anew. With Ctrl+Z you take it back.</numerusform>
            <numerusform>All %n clients go, or none. Guidance goes on where it is now: no date begins anew. With Ctrl+Z you take everything back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>transfer of %n client(s)</source>
        <translation>
            <numerusform>transfer of %n client</numerusform>
            <numerusform>transfer of %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>transfer of %n client(s) asked for</source>
        <translation>
            <numerusform>transfer of %n client asked for</numerusform>
            <numerusform>transfer of %n clients asked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::CaseloadPage</name>
    <message numerus="yes">
        <source>%n chosen · %1</source>
        <translation>
            <numerusform>%n chosen · %1</numerusform>
            <numerusform>%n chosen · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::CataloguePage</name>
    <message numerus="yes">
        <source>%n occupation(s) can be chosen from now on.</source>
        <translation>
            <numerusform>%n occupation can be chosen from now on.</numerusform>
            <numerusform>%n occupations can be chosen from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occupation(s) can be chosen from now on; %1 rows of the file could not be read.</source>
        <translation>
            <numerusform>%n occupation can be chosen from now on; %1 rows of the file could not be read.</numerusform>
            <numerusform>%n occupations can be chosen from now on; %1 rows of the file could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::ClosePlanDialog</name>
    <message numerus="yes">
        <source>%n activity/activities are not done yet. They stay in the plan as they are.</source>
        <translation>
            <numerusform>%n activity is not done yet. It stays in the plan as it is.</numerusform>
            <numerusform>%n activities are not done yet. They stay in the plan as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::ColumnChoicePanel</name>
    <message numerus="yes">
        <source>The first %n row(s), to check how the file is read. Reading in takes the whole file.</source>
        <translation>
            <numerusform>The first row, to check how the file is read. Reading in takes the whole file.</numerusform>
            <numerusform>The first %n rows, to check how the file is read. Reading in takes the whole file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::ConflictPanel</name>
    <message numerus="yes">
        <source>All %n of %1 at once:</source>
        <translation>
            <numerusform>This one of %1:</numerusform>
            <numerusform>All %n of %1 at once:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided for %1.</source>
        <translation>
            <numerusform>%n decided for %1.</numerusform>
            <numerusform>%n decided for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still wait(s): decide that by itself.</source>
        <translation>
            <numerusform>%n still waits: decide that by itself.</numerusform>
            <numerusform>%n still wait: decide those by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::ContactDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::EvidencePage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::ExportDialog</name>
    <message numerus="yes">
        <source>%n client(s), exactly those that the list shows, in the same order.</source>
        <translation>
            <numerusform>%n client, exactly as the list shows.</numerusform>
            <numerusform>%n clients, exactly those that the list shows, in the same order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <translation>
            <numerusform>all %n</numerusform>
            <numerusform>all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the %n that are chosen</source>
        <translation>
            <numerusform>only the %n that is chosen</numerusform>
            <numerusform>only the %n that are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) written to %1</source>
        <translation>
            <numerusform>%n client written to %1</numerusform>
            <numerusform>%n clients written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::FigureExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::GapsModel</name>
    <message numerus="yes">
        <source>Who has %n or more of these clients and not this expertise; most clients first.</source>
        <translation>
            <numerusform>Who has %n or more of these clients and not this expertise; most clients first.</numerusform>
            <numerusform>Who has %n or more of these clients and not this expertise; most clients first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::GapsTab</name>
    <message numerus="yes">
        <source>%n group(s) of clients</source>
        <translation>
            <numerusform>%n group of clients</numerusform>
            <numerusform>%n groups of clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::HistoryPanel</name>
    <message numerus="yes">
        <source>The latest %n change(s)</source>
        <translation>
            <numerusform>The latest change</numerusform>
            <numerusform>The latest %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), from the first one on</source>
        <translation>
            <numerusform>%n change, from the first one on</numerusform>
            <numerusform>%n changes, from the first one on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::ImportPreviewPanel</name>
    <message numerus="yes">
        <source>The first %n row(s), to check how the file is read. Importing takes the whole file.</source>
        <translation>
            <numerusform>The first row, to check how the file is read. Importing takes the whole file.</numerusform>
            <numerusform>The first %n rows, to check how the file is read. Importing takes the whole file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::IndicatorsPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::IntakePage</name>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::PracticesTab</name>
    <message numerus="yes">
        <source>%1 of %n good practice(s)</source>
        <translation>
            <numerusform>%1 of %n good practice</numerusform>
            <numerusform>%1 of %n good practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::PrintDialog</name>
    <message numerus="yes">
        <source>Saved as %1, %n page(s).</source>
        <translation>
            <numerusform>Saved as %1, %n page.</numerusform>
            <numerusform>Saved as %1, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::ServicesModel</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::StaffPage</name>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::TeamPage</name>
    <message numerus="yes">
        <source>%1 clients with %n case worker(s)</source>
        <translation>
            <numerusform>%1 clients with %n case worker</numerusform>
            <numerusform>%1 clients with %n case workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n caseload(s) over what was agreed</source>
        <translation>
            <numerusform> · %n caseload over what was agreed</numerusform>
            <numerusform> · %n caseloads over what was agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::TodayPage</name>
    <message numerus="yes">
        <source>%n thing(s) need you today</source>
        <translation>
            <numerusform>%n thing needs you today</numerusform>
            <numerusform>%n things need you today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::TrainingsTab</name>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::UserMenu</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
