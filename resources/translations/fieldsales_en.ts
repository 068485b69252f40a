<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArrivalPane</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>reopened once</numerusform>
            <numerusform>reopened %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n older than 30 days</source>
        <translation>
            <numerusform>%n older than 30 days</numerusform>
            <numerusform>%n older than 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be judged</source>
        <translation>
            <numerusform>%n to be judged</numerusform>
            <numerusform>%n to be judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPeek</name>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in two versions</source>
        <translation>
            <numerusform>%n value in two versions</numerusform>
            <numerusform>%n values in two versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message numerus="yes">
        <source>%n new contact(s) kept</source>
        <translation>
            <numerusform>%n new contact kept</numerusform>
            <numerusform>%n new contacts kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) kept</source>
        <translation>
            <numerusform>%n offer kept</numerusform>
            <numerusform>%n offers kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) kept</source>
        <translation>
            <numerusform>%n recommendation kept</numerusform>
            <numerusform>%n recommendations kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishBox</name>
    <message numerus="yes">
        <source>%n question(s) left open. Say why, or go to them.</source>
        <translation>
            <numerusform>%n question left open. Say why, or go to it.</numerusform>
            <numerusform>%n questions left open. Say why, or go to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message numerus="yes">
        <source>%n answer(s) wait to be kept</source>
        <translation>
            <numerusform>%n answer waits to be kept</numerusform>
            <numerusform>%n answers wait to be kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOpenCard</name>
    <message numerus="yes">
        <source>%n question(s) left open</source>
        <translation>
            <numerusform>%n question left open</numerusform>
            <numerusform>%n questions left open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Next try in %n second</numerusform>
            <numerusform>Next try in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferLines</name>
    <message numerus="yes">
        <source>%n more service(s)</source>
        <translation>
            <numerusform>%n more service</numerusform>
            <numerusform>%n more services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeDay</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderCanvas</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n</source>
        <translation>
            <numerusform>Room for %n</numerusform>
            <numerusform>Room for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n device(s) in use</source>
        <translation>
            <numerusform>%n device in use</numerusform>
            <numerusform>%n devices in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message numerus="yes">
        <source>In %n day(s) the laptop locks itself until it meets the office.</source>
        <translation>
            <numerusform>In %n day the laptop locks itself until it meets the office.</numerusform>
            <numerusform>In %n days the laptop locks itself until it meets the office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word for %n day(s)</source>
        <translation>
            <numerusform>No word for %n day</numerusform>
            <numerusform>No word for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message numerus="yes">
        <source>%n call(s) of other kinds wait.</source>
        <translation>
            <numerusform>%n call of another kind waits.</numerusform>
            <numerusform>%n calls of other kinds wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message numerus="yes">
        <source>%n closed this month</source>
        <translation>
            <numerusform>%n closed this month</numerusform>
            <numerusform>%n closed this month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n page(s), A4</source>
        <translation>
            <numerusform>%n page, A4</numerusform>
            <numerusform>%n pages, A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandbyTray</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message numerus="yes">
        <source>%n contract meeting(s)</source>
        <translation>
            <numerusform>%n contract meeting</numerusform>
            <numerusform>%n contract meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) under 2</source>
        <translation>
            <numerusform>%n day under 2</numerusform>
            <numerusform>%n days under 2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without leader</source>
        <translation>
            <numerusform>%n without leader</numerusform>
            <numerusform>%n without leader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPopover</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office set %n change(s) aside. They are kept here.</source>
        <translation>
            <numerusform>The office set %n change aside. It is kept here.</numerusform>
            <numerusform>The office set %n changes aside. They are kept here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncRounds</name>
    <message numerus="yes">
        <source>%n change(s) kept</source>
        <translation>
            <numerusform>%n change kept</numerusform>
            <numerusform>%n changes kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n change to send</numerusform>
            <numerusform>%n changes to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%n conflict to look at</numerusform>
            <numerusform>%n conflicts to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without the office</source>
        <translation>
            <numerusform>%n day without the office</numerusform>
            <numerusform>%n days without the office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lease ends in %n day(s)</source>
        <translation>
            <numerusform>Lease ends in %n day</numerusform>
            <numerusform>Lease ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>%n planned, ≈{held} held</source>
        <translation>
            <numerusform>%n planned, ≈{held} held</numerusform>
            <numerusform>%n planned, ≈{held} held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>case</name>
    <message numerus="yes">
        <source>open %n day(s)</source>
        <translation>
            <numerusform>open %n day</numerusform>
            <numerusform>open %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>day</name>
    <message numerus="yes">
        <source>%n with none or one</source>
        <translation>
            <numerusform>%n with none or one</numerusform>
            <numerusform>%n with none or one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with three or more</source>
        <translation>
            <numerusform>%n with three or more</numerusform>
            <numerusform>%n with three or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with two</source>
        <translation>
            <numerusform>%n with two</numerusform>
            <numerusform>%n with two</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message numerus="yes">
        <source>%n answer(s) to questions that are no longer asked will be left out: {names}.</source>
        <translation>
            <numerusform>%n answer to a question that is no longer asked will be left out: {names}.</numerusform>
            <numerusform>%n answers to questions that are no longer asked will be left out: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n needed</numerusform>
            <numerusform>%n needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not asked any more.</source>
        <translation>
            <numerusform>%n question is not asked any more.</numerusform>
            <numerusform>%n questions are not asked any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) follow.</source>
        <translation>
            <numerusform>%n question follows.</numerusform>
            <numerusform>%n questions follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n act(s) not yet at the office</source>
        <translation>
            <numerusform>%n change not yet at the office</numerusform>
            <numerusform>%n changes not yet at the office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) signed, worth {value}.</source>
        <translation>
            <numerusform>%n contract signed, worth {value}.</numerusform>
            <numerusform>%n contracts signed, worth {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fallen meeting(s) wait at the booking desk to be booked anew.</source>
        <translation>
            <numerusform>%n fallen meeting waits at the booking desk to be booked anew.</numerusform>
            <numerusform>%n fallen meetings wait at the booking desk to be booked anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s): {good} of {given} marks are 4 or 5 ({share}); recommendation {net}, give or take {margin}.</source>
        <translation>
            <numerusform>%n questionnaire: {good} of {given} marks are 4 or 5 ({share}); recommendation {net}, give or take {margin}.</numerusform>
            <numerusform>%n questionnaires: {good} of {given} marks are 4 or 5 ({share}); recommendation {net}, give or take {margin}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n road day(s), {held} meetings held; no plan was taken.</source>
        <translation>
            <numerusform>%n road day, meetings held: {held}. No plan was taken.</numerusform>
            <numerusform>%n road days, meetings held: {held}. No plan was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n road day(s): planned {planned}, held {held}, of these as fill-ins {beside}. Hold-rate {rate}; leaving out what we cancelled or missed ourselves, {learning}.</source>
        <translation>
            <numerusform>%n road day: planned {planned}, held {held}, of these as fill-ins {beside}. Hold-rate {rate}; leaving out what we cancelled or missed ourselves, {learning}.</numerusform>
            <numerusform>%n road days: planned {planned}, held {held}, of these as fill-ins {beside}. Hold-rate {rate}; leaving out what we cancelled or missed ourselves, {learning}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still owed, listed under Debts.</source>
        <translation>
            <numerusform>%n thing is still owed, see Debts.</numerusform>
            <numerusform>%n things are still owed, see Debts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n fill-in(s)</source>
        <translation>
            <numerusform>, and %n fill-in</numerusform>
            <numerusform>, and %n fill-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the newest questionnaire of each contact, %n in all.</source>
        <translation>
            <numerusform>From the newest questionnaire of each contact, %n in all.</numerusform>
            <numerusform>From the newest questionnaire of each contact, %n in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contract(s) signed</source>
        <translation>
            <numerusform>contract signed</numerusform>
            <numerusform>contracts signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>questionnaire(s)</source>
        <translation>
            <numerusform>questionnaire</numerusform>
            <numerusform>questionnaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recommendation(s)</source>
        <translation>
            <numerusform>recommendation</numerusform>
            <numerusform>recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>reopened once</numerusform>
            <numerusform>reopened %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{town} and around, {month}: %n night(s) of this brigade, {cost}. Above ten, compare with a rented flat.</source>
        <translation>
            <numerusform>{town} and around, {month}: %n night of this brigade, {cost}. Above ten, compare with a rented flat.</numerusform>
            <numerusform>{town} and around, {month}: %n nights of this brigade, {cost}. Above ten, compare with a rented flat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n day(s) without a standing plan</source>
        <translation>
            <numerusform>%n day without a standing plan</numerusform>
            <numerusform>%n days without a standing plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) not submitted</source>
        <translation>
            <numerusform>%n expense not submitted</numerusform>
            <numerusform>%n expenses not submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) without a receipt</source>
        <translation>
            <numerusform>%n expense without a receipt</numerusform>
            <numerusform>%n expenses without a receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held meeting(s) without a next step</source>
        <translation>
            <numerusform>%n held meeting without a next step</numerusform>
            <numerusform>%n held meetings without a next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) without an outcome</source>
        <translation>
            <numerusform>%n meeting without an outcome</numerusform>
            <numerusform>%n meetings without an outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) not finished</source>
        <translation>
            <numerusform>%n questionnaire not finished</numerusform>
            <numerusform>%n questionnaires not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) to be mended</source>
        <translation>
            <numerusform>%n questionnaire to be mended</numerusform>
            <numerusform>%n questionnaires to be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in two versions</source>
        <translation>
            <numerusform>%n value in two versions</numerusform>
            <numerusform>%n values in two versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>%n task due</numerusform>
            <numerusform>%n tasks due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the client’s card</source>
        <translation>
            <numerusform>and %n more on the client’s card</numerusform>
            <numerusform>and %n more on the client’s card</numerusform>
        </translation>
    </message>
</context>
</TS>
