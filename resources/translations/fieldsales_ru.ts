<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n act(s) not yet at the office</source>
        <translation>
            <numerusform>%n изменение ещё не в офисе</numerusform>
            <numerusform>%n изменения ещё не в офисе</numerusform>
            <numerusform>%n изменений ещё не в офисе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) signed, worth {value}.</source>
        <translation>
            <numerusform>Подписан %n договор на сумму {value}.</numerusform>
            <numerusform>Подписано %n договора на сумму {value}.</numerusform>
            <numerusform>Подписано %n договоров на сумму {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fallen meeting(s) wait at the booking desk to be booked anew.</source>
        <translation>
            <numerusform>%n несостоявшаяся встреча ждёт новой записи.</numerusform>
            <numerusform>%n несостоявшиеся встречи ждут новой записи.</numerusform>
            <numerusform>%n несостоявшихся встреч ждут новой записи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s): {good} of {given} marks are 4 or 5 ({share}); recommendation {net}, give or take {margin}.</source>
        <translation>
            <numerusform>%n анкета: {good} из {given} оценок — 4 или 5 ({share}); готовность рекомендовать {net}, ±{margin}.</numerusform>
            <numerusform>%n анкеты: {good} из {given} оценок — 4 или 5 ({share}); готовность рекомендовать {net}, ±{margin}.</numerusform>
            <numerusform>%n анкет: {good} из {given} оценок — 4 или 5 ({share}); готовность рекомендовать {net}, ±{margin}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n road day(s), {held} meetings held; no plan was taken.</source>
        <translation>
            <numerusform>%n день в регионе, состоялось встреч: {held}. План не фиксировался.</numerusform>
            <numerusform>%n дня в регионе, состоялось встреч: {held}. План не фиксировался.</numerusform>
            <numerusform>%n дней в регионе, состоялось встреч: {held}. План не фиксировался.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n road day(s): planned {planned}, held {held}, of these as fill-ins {beside}. Hold-rate {rate}; leaving out what we cancelled or missed ourselves, {learning}.</source>
        <translation>
            <numerusform>%n день в регионе: запланировано {planned}, состоялось {held}, из них сверх плана {beside}. План выполнен на {rate}; без того, что отменили или пропустили мы сами, — на {learning}.</numerusform>
            <numerusform>%n дня в регионе: запланировано {planned}, состоялось {held}, из них сверх плана {beside}. План выполнен на {rate}; без того, что отменили или пропустили мы сами, — на {learning}.</numerusform>
            <numerusform>%n дней в регионе: запланировано {planned}, состоялось {held}, из них сверх плана {beside}. План выполнен на {rate}; без того, что отменили или пропустили мы сами, — на {learning}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still owed, listed under Debts.</source>
        <translation>
            <numerusform>Не хватает %n пункта, см. «Что ещё не сделано».</numerusform>
            <numerusform>Не хватает %n пунктов, см. «Что ещё не сделано».</numerusform>
            <numerusform>Не хватает %n пунктов, см. «Что ещё не сделано».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n fill-in(s)</source>
        <translation>
            <numerusform> и ещё %n сверх плана</numerusform>
            <numerusform> и ещё %n сверх плана</numerusform>
            <numerusform> и ещё %n сверх плана</numerusform>
        </translation>
    </message>
    <message>
        <source>4 or 5</source>
        <translation>4 или 5</translation>
    </message>
    <message>
        <source>A held meeting cost {cost}.</source>
        <translation>Одна состоявшаяся встреча обошлась в {cost}.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Asked how satisfied on</source>
        <translation>Спросим мнение</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Стала клиентом</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Booked meetings</source>
        <translation>Назначено встреч</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Филиал</translation>
    </message>
    <message>
        <source>Brigade {name}: {crew}</source>
        <translation>Бригада {name}: {crew}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Cancelled by client, early (over 24 h)</source>
        <translation>Отменил клиент, заранее (&gt; 24 ч)</translation>
    </message>
    <message>
        <source>Cancelled by client, late (24–2 h)</source>
        <translation>Отменил клиент, поздно (24–2 ч)</translation>
    </message>
    <message>
        <source>Cancelled by client, on the spot</source>
        <translation>Отменил клиент, в последний момент</translation>
    </message>
    <message>
        <source>Cancelled by others</source>
        <translation>Отменила третья сторона</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>Отменили мы</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Cases: opened {opened}, closed with the client told {closed}, solved by the client's word {solved}, late in this region {late}.</source>
        <translation>Обращения: открыто {opened}, закрыто с уведомлением клиента {closed}, решено по словам клиента {solved}, просрочено в регионе {late}.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждена</translation>
    </message>
    <message>
        <source>Confirmed the evening before</source>
        <translation>Подтверждено накануне</translation>
    </message>
    <message>
        <source>Contacts and recommendations</source>
        <translation>Контакты и рекомендации</translation>
    </message>
    <message>
        <source>Contacts of which something changed</source>
        <translation>Контакты, в которых что-то изменилось</translation>
    </message>
    <message>
        <source>Contacts who left</source>
        <translation>Контакты, которые ушли</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Contracts signed</source>
        <translation>Подписанные договоры</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days without a standing plan</source>
        <translation>Дни без зафиксированного плана</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Что ещё не сделано</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Driven: {distance} km.</source>
        <translation>Пройдено: {distance} км.</translation>
    </message>
    <message>
        <source>Each day: planned and held</source>
        <translation>По дням: запланировано и состоялось</translation>
    </message>
    <message>
        <source>Each questionnaire</source>
        <translation>Все анкеты</translation>
    </message>
    <message>
        <source>Expected held that morning</source>
        <translation>Ожидалось утром</translation>
    </message>
    <message>
        <source>Expected value, each offer by its likelihood: {worth}</source>
        <translation>Ожидаемая сумма с учётом вероятности: {worth}</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Expenses not submitted</source>
        <translation>Несданные расходы</translation>
    </message>
    <message>
        <source>Expenses without a receipt</source>
        <translation>Расходы без чека</translation>
    </message>
    <message>
        <source>Fill-ins held</source>
        <translation>Состоялись сверх плана</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Кто заполнил</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Повторная встреча</translation>
    </message>
    <message>
        <source>Follow-up meeting: {at}</source>
        <translation>Повторная встреча: {at}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message numerus="yes">
        <source>From the newest questionnaire of each contact, %n in all.</source>
        <translation>
            <numerusform>По последней анкете каждого контакта, всего %n.</numerusform>
            <numerusform>По последней анкете каждого контакта, всего %n.</numerusform>
            <numerusform>По последней анкете каждого контакта, всего %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Топливо</translation>
    </message>
    <message>
        <source>Goals of the trip: {goals}</source>
        <translation>Цели выезда: {goals}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Состоялась</translation>
    </message>
    <message>
        <source>Held in all</source>
        <translation>Состоялось всего</translation>
    </message>
    <message>
        <source>Held meetings</source>
        <translation>Состоявшиеся встречи</translation>
    </message>
    <message>
        <source>Held meetings without a next step</source>
        <translation>Состоявшиеся встречи без следующего шага</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Гостиница</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>In the post since</source>
        <translation>Назначен</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Знакомство</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Leader, or why none came</source>
        <translation>Руководитель или почему не был</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Дата ухода</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Проживание</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>May we name them?</source>
        <translation>Можно сослаться?</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>Measure: {measure}</source>
        <translation>Меры: {measure}</translation>
    </message>
    <message>
        <source>Meetings that fell</source>
        <translation>Несостоявшиеся встречи</translation>
    </message>
    <message>
        <source>Meetings without a result</source>
        <translation>Встречи без результата</translation>
    </message>
    <message>
        <source>Meetings without a result yet</source>
        <translation>Встречи пока без результата</translation>
    </message>
    <message>
        <source>Missed by client</source>
        <translation>Клиент не пришёл</translation>
    </message>
    <message>
        <source>Missed by us</source>
        <translation>Мы не успели</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенесена</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation>Перенесена на другой день</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New contacts</source>
        <translation>Новые контакты</translation>
    </message>
    <message>
        <source>New firms</source>
        <translation>Новые фирмы</translation>
    </message>
    <message>
        <source>Newly appointed directors</source>
        <translation>Новые директора</translation>
    </message>
    <message>
        <source>Next step: none entered</source>
        <translation>Следующий шаг: не записан</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Дальше: {step}</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Ночлег</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Пока без результата</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Nothing follows: {reason}</source>
        <translation>Продолжения нет: {reason}</translation>
    </message>
    <message>
        <source>Now: {state}. Owner: {owner}</source>
        <translation>Сейчас: {state}. Ответственный: {owner}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Offers still alive</source>
        <translation>Открытые предложения</translation>
    </message>
    <message>
        <source>Older cases that went on during the trip</source>
        <translation>Прежние обращения, продвинувшиеся за время выезда</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Opened on this trip</source>
        <translation>Открыты на этом выезде</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Other cases of the region that are late</source>
        <translation>Другие просроченные обращения региона</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Парковка</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланирована</translation>
    </message>
    <message>
        <source>Planned meetings</source>
        <translation>Запланировано встреч</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Promised: {what}, by {day}</source>
        <translation>Обещано: {what}, до {day}</translation>
    </message>
    <message>
        <source>Promises and next actions</source>
        <translation>Обещания и следующие действия</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложена</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Предварительно</translation>
    </message>
    <message>
        <source>Provisional: figures may still change. {why}</source>
        <translation>Предварительно: цифры ещё могут измениться. {why}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Questioned at {part} of {whole} VIP meetings held. Drafts not finished: {drafts}.</source>
        <translation>Анкета на {part} из {whole} состоявшихся VIP-встреч. Черновики: {drafts}.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Questionnaires not finished</source>
        <translation>Незаконченные анкеты</translation>
    </message>
    <message>
        <source>Questionnaires returned to be mended</source>
        <translation>Анкеты, возвращённые на доработку</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Ready to leave</source>
        <translation>Готов к выезду</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reasons for no</source>
        <translation>Причины отказа</translation>
    </message>
    <message>
        <source>Recommendation (NPS): {score}, give or take {margin}, from {answers} answers: {up} with 9-10, {middle} with 7-8, {down} with 0-6; did not say: {silent}.</source>
        <translation>Готовность рекомендовать (NPS): {score}, ±{margin}, ответов {answers}: 9–10 — {up}, 7–8 — {middle}, 0–6 — {down}; не ответили: {silent}.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Кто рекомендовал</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Отчёт сдан</translation>
    </message>
    <message>
        <source>Returned, not yet reported</source>
        <translation>Бригада вернулась, отчёт не сдан</translation>
    </message>
    <message>
        <source>Satisfaction, 1 very poor to 5 very good</source>
        <translation>Удовлетворённость: от 1 очень плохо до 5 очень хорошо</translation>
    </message>
    <message>
        <source>Satisfied answers (CSAT): {good} of {given} marks are 4 or 5, {share}.</source>
        <translation>Довольные ответы (CSAT): {good} из {given} оценок — 4 или 5, {share}.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>Service proposed</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Services proposed</source>
        <translation>Предложенные услуги</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Такси</translation>
    </message>
    <message>
        <source>The pair's quota, a short form counts one half</source>
        <translation>Норма бригады; краткая анкета — половина</translation>
    </message>
    <message>
        <source>The trip is not reported yet.</source>
        <translation>Отчёт о выезде ещё не сдан.</translation>
    </message>
    <message>
        <source>These days have no rate, for no plan was taken: {days}</source>
        <translation>Эти дни не входят в долю, план не зафиксирован: {days}</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Told the source?</source>
        <translation>Источник сообщён?</translation>
    </message>
    <message>
        <source>Told: {name}, {day}, {how}. {words}</source>
        <translation>Уведомление: {name}, {day}, {how}. {words}</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>Платные дороги</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Поезд</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Trip report</source>
        <translation>Отчёт о выезде</translation>
    </message>
    <message>
        <source>Trip {number}</source>
        <translation>Выезд {number}</translation>
    </message>
    <message>
        <source>Unhappy clients</source>
        <translation>Недовольные клиенты</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Values on which two people differ</source>
        <translation>Данные, в которых двое расходятся</translation>
    </message>
    <message>
        <source>Wanted: {words}</source>
        <translation>Просит: {words}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What came of it, and what follows</source>
        <translation>Итог и следующий шаг</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What the client says, and what is done</source>
        <translation>Что говорит клиент и что делается</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When it was to be</source>
        <translation>Когда намечалась</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Кто был</translation>
    </message>
    <message>
        <source>Who paid: {paid}.</source>
        <translation>Кто платил: {paid}.</translation>
    </message>
    <message>
        <source>Why meetings fell, the most frequent reason first</source>
        <translation>Почему встречи не состоялись: сначала частые причины</translation>
    </message>
    <message>
        <source>Words of the lead</source>
        <translation>Слово руководителя группы</translation>
    </message>
    <message>
        <source>Words of the lead, {name}</source>
        <translation>Слово руководителя группы, {name}</translation>
    </message>
    <message>
        <source>a night</source>
        <translation>за ночь</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>опережают</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответов</translation>
    </message>
    <message>
        <source>asked by {side}</source>
        <translation>попросил: {side}</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>дома</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>минимум</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>отстают</translation>
    </message>
    <message>
        <source>best hours</source>
        <translation>удобные часы</translation>
    </message>
    <message>
        <source>bills</source>
        <translation>записей</translation>
    </message>
    <message>
        <source>booked, no plan was taken</source>
        <translation>назначено, план не зафиксирован</translation>
    </message>
    <message>
        <source>booking desk</source>
        <translation>отдел записи</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>по электронной почте</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>письмом</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>сообщением</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>client told, follow-up not booked yet</source>
        <translation>клиент уведомлён, повторная встреча не назначена</translation>
    </message>
    <message>
        <source>closed, follow-up booked</source>
        <translation>закрыто, повторная встреча назначена</translation>
    </message>
    <message>
        <source>company card</source>
        <translation>корпоративная карта</translation>
    </message>
    <message numerus="yes">
        <source>contract(s) signed</source>
        <translation>
            <numerusform>договор подписан</numerusform>
            <numerusform>договора подписано</numerusform>
            <numerusform>договоров подписано</numerusform>
        </translation>
    </message>
    <message>
        <source>data as of {at}</source>
        <translation>данные на {at}</translation>
    </message>
    <message>
        <source>date and signature</source>
        <translation>дата и подпись</translation>
    </message>
    <message>
        <source>did not say</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>does not want calls</source>
        <translation>просит не звонить</translation>
    </message>
    <message>
        <source>does not want e-mails</source>
        <translation>просит не писать</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снята</translation>
    </message>
    <message>
        <source>due</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>fill-in</source>
        <translation>сверх плана</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>вместо: {name}</translation>
    </message>
    <message>
        <source>from the advance</source>
        <translation>из аванса</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>given to its owner</source>
        <translation>передано ответственному</translation>
    </message>
    <message>
        <source>has it elsewhere</source>
        <translation>есть у других</translation>
    </message>
    <message>
        <source>held beside a plan</source>
        <translation>состоялись сверх плана</translation>
    </message>
    <message>
        <source>held from the plan</source>
        <translation>состоялись по плану</translation>
    </message>
    <message>
        <source>high</source>
        <translation>важно</translation>
    </message>
    <message>
        <source>hotel</source>
        <translation>гостиница</translation>
    </message>
    <message>
        <source>how satisfied?</source>
        <translation>доволен ли?</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>интересно</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>last sync with the office {at}</source>
        <translation>последний обмен с офисом: {at}</translation>
    </message>
    <message>
        <source>late: due {day}</source>
        <translation>просрочено: срок {day}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>руководитель группы</translation>
    </message>
    <message>
        <source>leader at meetings: {name}, {days}</source>
        <translation>руководитель на встрече: {name}, {days}</translation>
    </message>
    <message>
        <source>leader: {name}</source>
        <translation>с руководителем: {name}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>measure done, client not told yet</source>
        <translation>меры приняты, клиент ещё не уведомлён</translation>
    </message>
    <message>
        <source>meetings held</source>
        <translation>встреч состоялось</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>needs a price</source>
        <translation>нужна цена</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>следующий шаг</translation>
    </message>
    <message>
        <source>next step due {day}</source>
        <translation>следующий шаг до {day}</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>ночей</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no leader: {reason}</source>
        <translation>без руководителя: {reason}</translation>
    </message>
    <message>
        <source>no plan was taken</source>
        <translation>план не фиксировался</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причина не указана</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>обычно</translation>
    </message>
    <message>
        <source>of the plan held; about {number} expected</source>
        <translation>плана выполнено; ожидалось около {number}</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>по плану</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>open, nobody answers for it yet</source>
        <translation>открыто, ответственного ещё нет</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>открыто {day}</translation>
    </message>
    <message>
        <source>others</source>
        <translation>третья сторона</translation>
    </message>
    <message>
        <source>paid by themselves</source>
        <translation>из своих средств</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>planned meetings held</source>
        <translation>запланированных встреч состоялось</translation>
    </message>
    <message>
        <source>planned the evening before</source>
        <translation>запланировано накануне</translation>
    </message>
    <message>
        <source>position</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>printed by {name}</source>
        <translation>напечатал(а): {name}</translation>
    </message>
    <message>
        <source>private</source>
        <translation>частное жильё</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>обещание</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>анкета</translation>
    </message>
    <message numerus="yes">
        <source>questionnaire(s)</source>
        <translation>
            <numerusform>анкета</numerusform>
            <numerusform>анкеты</numerusform>
            <numerusform>анкет</numerusform>
        </translation>
    </message>
    <message>
        <source>quota</source>
        <translation>норма</translation>
    </message>
    <message numerus="yes">
        <source>recommendation(s)</source>
        <translation>
            <numerusform>рекомендация</numerusform>
            <numerusform>рекомендации</numerusform>
            <numerusform>рекомендаций</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>rented flat</source>
        <translation>съёмная квартира</translation>
    </message>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>открыто снова %n раз</numerusform>
            <numerusform>открыто снова %n раза</numerusform>
            <numerusform>открыто снова %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>say in buying</source>
        <translation>роль в закупке</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>краткая</translation>
    </message>
    <message>
        <source>short forms</source>
        <translation>краткие</translation>
    </message>
    <message>
        <source>solved, says the client</source>
        <translation>решено, подтвердил клиент</translation>
    </message>
    <message>
        <source>succeeds {name}</source>
        <translation>вместо: {name}</translation>
    </message>
    <message>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>this device has not synced yet</source>
        <translation>устройство ещё не синхронизировано</translation>
    </message>
    <message>
        <source>to check: an answer was corrected</source>
        <translation>проверить: ответ был исправлен</translation>
    </message>
    <message>
        <source>to {day}, {time}</source>
        <translation>на {day}, {time}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>us</source>
        <translation>мы</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>week {number} of {year}</source>
        <translation>неделя {number}, {year}</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>полные</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>without receipt</source>
        <translation>без чека</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} из {whole}</translation>
    </message>
    <message>
        <source>{title}: none.</source>
        <translation>{title}: нет.</translation>
    </message>
    <message numerus="yes">
        <source>{town}, {month}: %n night(s) of this brigade, {cost}. Above ten, compare with a rented flat.</source>
        <translation>
            <numerusform>{town}, {month}: %n ночь этой бригады, {cost}. Если больше десяти, сравните со съёмной квартирой.</numerusform>
            <numerusform>{town}, {month}: %n ночи этой бригады, {cost}. Если больше десяти, сравните со съёмной квартирой.</numerusform>
            <numerusform>{town}, {month}: %n ночей этой бригады, {cost}. Если больше десяти, сравните со съёмной квартирой.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The disk is full: {file} was not written, and what stood there is untouched. Free some space, then print again.</source>
        <translation>Диск заполнен: {file} не записан, прежний файл цел. Освободите место и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it, or choose another.</source>
        <translation>Папки {folder} нет. Создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>There is no section {name}; the sections are {names}.</source>
        <translation>Раздела {name} нет; есть разделы {names}.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check that you may write there, or choose another folder.</source>
        <translation>Не удаётся записать {file}. Проверьте права или выберите другую папку.</translation>
    </message>
    <message>
        <source>{file} is a folder. Give the name of a file.</source>
        <translation>{file} — это папка. Укажите имя файла.</translation>
    </message>
</context>
</TS>
