<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
        <source>{town}, {month}: %n night(s) of this brigade, {cost}. Above ten, compare with a rented flat.</source>
        <translation>
            <numerusform>{town}, {month}: %n night of this brigade, {cost}. Above ten, compare with a rented flat.</numerusform>
            <numerusform>{town}, {month}: %n nights of this brigade, {cost}. Above ten, compare with a rented flat.</numerusform>
        </translation>
    </message>
</context>
</TS>
