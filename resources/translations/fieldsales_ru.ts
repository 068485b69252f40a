<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddBrigade</name>
    <message>
        <source>Empty: the first two of the name</source>
        <translation>Пусто: первые две из названия</translation>
    </message>
    <message>
        <source>First of the pair</source>
        <translation>Первый в паре</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Руководит</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Often a river or a hill</source>
        <translation>Часто река или гора</translation>
    </message>
    <message>
        <source>Second of the pair</source>
        <translation>Второй в паре</translation>
    </message>
    <message>
        <source>Two letters</source>
        <translation>Две буквы</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Может читать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Работает как</translation>
    </message>
</context>
<context>
    <name>AddRegion</name>
    <message>
        <source>A part of the market, such as Huelva</source>
        <translation>Часть рынка, например Уэльва</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Several towns are called so: choose one below.</source>
        <translation>Так называются несколько городов: выберите ниже.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Which town is it?</source>
        <translation type="vanished">Какой это город?</translation>
    </message>
</context>
<context>
    <name>ArrivalPane</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>Всё уже здесь.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation>Начать с него</translation>
    </message>
    <message>
        <source>Bringing your clients to this laptop</source>
        <translation>Переносим ваших клиентов на ноутбук</translation>
    </message>
    <message>
        <source>Close the lid or lose the network: it goes on from where it stopped.</source>
        <translation>Закройте крышку или потеряйте сеть: продолжим с того же места.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Meetings, cases and questionnaires</source>
        <translation>Встречи, обращения и анкеты</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>The passphrase alone opens this laptop. That is safe with a long one.</source>
        <translation>Ноутбук открывает только парольная фраза. С длинной фразой это надёжно.</translation>
    </message>
    <message>
        <source>The recovery passphrase opens the office when its own is forgotten. It is shown only now.</source>
        <translation type="vanished">Фраза восстановления откроет офис, если его фразу забудут. Она показана только сейчас.</translation>
    </message>
    <message>
        <source>The recovery passphrase seals the key to what your laptops hold. It is shown only now.</source>
        <translation>Фраза восстановления запечатывает ключ к тому, что хранят ваши ноутбуки. Она показана только сейчас.</translation>
    </message>
    <message>
        <source>This machine has no keychain.</source>
        <translation>На этой машине нет связки ключей.</translation>
    </message>
    <message>
        <source>Write this down and keep it away from this computer: {words}</source>
        <translation>Запишите и храните отдельно от этого компьютера: {words}</translation>
    </message>
    <message>
        <source>{region} is ready.</source>
        <translation>{region}: готово.</translation>
    </message>
</context>
<context>
    <name>BeginPanel</name>
    <message>
        <source>At no meeting</source>
        <translation>Вне встречи</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Begun already and not finished:</source>
        <translation>Уже начаты и не закончены:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Go on with the one of {day}</source>
        <translation>Продолжить анкету от {day}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Новая анкета</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Никто определённый</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Короткая анкета</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Другой клиент</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Назначить {time}</translation>
    </message>
    <message>
        <source>Booking for</source>
        <translation>Встреча для</translation>
    </message>
    <message>
        <source>Find the client by name or phone: the best times over all brigades appear here.</source>
        <translation>Найдите клиента по названию или телефону: здесь появится лучшее время всех бригад.</translation>
    </message>
    <message>
        <source>No brigade comes near with a gap; look at another week.</source>
        <translation>Ни у одной бригады поблизости нет окна; посмотрите другую неделю.</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>Нет свободного времени</translation>
    </message>
    <message>
        <source>No other brigade visits this client within 30 days.</source>
        <translation>Другие бригады не посещают этого клиента в пределах 30 дней.</translation>
    </message>
    <message>
        <source>Whom shall we book?</source>
        <translation>С кем назначить встречу?</translation>
    </message>
    <message>
        <source>{brigade} is to visit this client on {day}.</source>
        <translation>{brigade} посетит этого клиента {day}.</translation>
    </message>
    <message>
        <source>{brigade} visited this client on {day}.</source>
        <translation>{brigade} была у этого клиента {day}.</translation>
    </message>
</context>
<context>
    <name>BookingPopover</name>
    <message>
        <source>Another time: thu 15, 14:30, 3 dec 11</source>
        <translation type="vanished">Другое время: чт 15, 14:30, 3 дек 11</translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="vanished">Записать</translation>
    </message>
    <message>
        <source>Book {client}</source>
        <translation type="vanished">Записать: {client}</translation>
    </message>
    <message>
        <source>No time to offer</source>
        <translation type="vanished">Нечего предложить</translation>
    </message>
    <message>
        <source>No trip with room goes there. Plan one, or type a time.</source>
        <translation type="vanished">Туда нет выезда со свободным временем. Запланируйте или введите время.</translation>
    </message>
</context>
<context>
    <name>BrigadeChips</name>
    <message>
        <source>More brigades</source>
        <translation>Ещё бригады</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>A word for the brigade</source>
        <translation>Пара слов бригаде</translation>
    </message>
    <message>
        <source>Booking for {crews} · {days}</source>
        <translation>Запись для {crews} · {days}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Calls {calls} · booked {booked} · confirmed {confirmed}</source>
        <translation>Звонки {calls} · записано {booked} · подтверждено {confirmed}</translation>
    </message>
    <message>
        <source>Every day of the trip is full, or too far away.</source>
        <translation>Все дни выезда заняты или слишком далеко.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Перенести встречу</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Новый звонок</translation>
    </message>
    <message>
        <source>No time to offer</source>
        <translation>Нечего предложить</translation>
    </message>
    <message>
        <source>No trip goes to this client’s region yet.</source>
        <translation>В регион этого клиента пока нет выезда.</translation>
    </message>
    <message>
        <source>No trip to fill</source>
        <translation>Заполнять нечего</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation type="vanished">Звонить некому</translation>
    </message>
    <message>
        <source>Nobody to call just now</source>
        <translation>Сейчас звонить некому</translation>
    </message>
    <message>
        <source>Nobody to offer it to</source>
        <translation>Предлагать некому</translation>
    </message>
    <message>
        <source>Offered time {n}</source>
        <translation>Предложение {n}</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Предыдущий клиент</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Type a time</source>
        <translation>Ввести время</translation>
    </message>
    <message>
        <source>{calls} calls · {booked} booked · {confirmed} confirmed</source>
        <translation type="vanished">{calls} зв. · {booked} записано · {confirmed} подтв.</translation>
    </message>
</context>
<context>
    <name>CardColumns</name>
    <message>
        <source>Firm and branches</source>
        <translation>Фирма и филиалы</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Case closed</source>
        <translation>Случай закрыт</translation>
    </message>
    <message>
        <source>Case refused</source>
        <translation>В случае отказано</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Случай открыт снова</translation>
    </message>
    <message>
        <source>Case solved</source>
        <translation>Случай решён</translation>
    </message>
    <message>
        <source>Case withdrawn</source>
        <translation>Случай снят</translation>
    </message>
    <message>
        <source>Follow-up booked</source>
        <translation>Контрольная встреча назначена</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Given to {name}</source>
        <translation>Передано: {name}</translation>
    </message>
    <message>
        <source>Measure dropped</source>
        <translation>Мера отменена</translation>
    </message>
    <message>
        <source>Measure planned</source>
        <translation>Мера намечена</translation>
    </message>
    <message>
        <source>Measure reported</source>
        <translation>О мере сообщено</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Взяться снова</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Взято в работу снова</translation>
    </message>
    <message>
        <source>The case stands</source>
        <translation>Случай остаётся в силе</translation>
    </message>
    <message>
        <source>The client is told</source>
        <translation>Клиенту сообщено</translation>
    </message>
    <message>
        <source>What is not solved?</source>
        <translation>Что не решено?</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>Кто отвечает?</translation>
    </message>
    <message>
        <source>Why can it not be put right?</source>
        <translation>Почему это нельзя исправить?</translation>
    </message>
    <message>
        <source>Why is it no case?</source>
        <translation>Почему это не случай?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Почему открывается снова?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Снять</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Case {number}</source>
        <translation>Случай {number}</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Refused: we cannot or will not.</source>
        <translation>Отказано: не можем или не станем.</translation>
    </message>
    <message>
        <source>The answer was corrected since. Does the case stand?</source>
        <translation>Ответ с тех пор исправлен. Случай остаётся в силе?</translation>
    </message>
    <message>
        <source>Three steps close this case</source>
        <translation>Случай закрывают три шага</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Две версии</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Снят.</translation>
    </message>
    <message>
        <source>answers: {owner}</source>
        <translation>отвечает: {owner}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>открывался снова %n раз</numerusform>
            <numerusform>открывался снова %n раза</numerusform>
            <numerusform>открывался снова %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>неотложно</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n older than 30 days</source>
        <translation>
            <numerusform>%n старше 30 дней</numerusform>
            <numerusform>%n старше 30 дней</numerusform>
            <numerusform>%n старше 30 дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открытый</numerusform>
            <numerusform>%n открытых</numerusform>
            <numerusform>%n открытых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be judged</source>
        <translation>
            <numerusform>%n ждёт оценки</numerusform>
            <numerusform>%n ждут оценки</numerusform>
            <numerusform>%n ждут оценки</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Другое время</translation>
    </message>
    <message>
        <source>Case {number} opened</source>
        <translation>Случай {number} открыт</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Go into the case</source>
        <translation>Перейти к случаю</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Offered time {n}</source>
        <translation>Предложенное время {n}</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Открыть случай</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Открыть случай</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>Save the open step</source>
        <translation>Сохранить открытый шаг</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>{meeting}, {place} of {count}</source>
        <translation>{meeting}, {place} из {count}</translation>
    </message>
</context>
<context>
    <name>ClientActs</name>
    <message>
        <source>Done: {task}</source>
        <translation>Сделано: {task}</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Заметка сохранена</translation>
    </message>
    <message>
        <source>Task kept</source>
        <translation>Задача сохранена</translation>
    </message>
    <message>
        <source>{client} booked: {when}</source>
        <translation type="vanished">{client}, встреча: {when}</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name}: удалено</translation>
    </message>
    <message>
        <source>{name} kept</source>
        <translation>{name}: сохранено</translation>
    </message>
</context>
<context>
    <name>ClientHead</name>
    <message>
        <source>Another person or number</source>
        <translation>Другой человек или номер</translation>
    </message>
    <message>
        <source>Ask at the switchboard who decides</source>
        <translation>Спросите, кто решает</translation>
    </message>
    <message>
        <source>Best reached {hours}</source>
        <translation>Лучше всего {hours}</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Next meeting: {when}.</source>
        <translation>Следующая встреча: {when}.</translation>
    </message>
    <message>
        <source>Nobody known yet</source>
        <translation>Пока никого не знаем</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Открытое обращение</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>С {time}</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Позвонить</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n открытое обращение</numerusform>
            <numerusform>%n открытых обращения</numerusform>
            <numerusform>%n открытых обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Book meeting</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation>Удалить клиента</translation>
    </message>
    <message>
        <source>Edit the facts</source>
        <translation>Изменить данные</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Без визитов</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>This client is outside your regions</source>
        <translation>Этот клиент не в ваших регионах</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Your lead can give you the region, or the client is gone.</source>
        <translation>Регион может дать руководитель группы — или клиента больше нет.</translation>
    </message>
    <message>
        <source>last seen {day}</source>
        <translation>были {day}</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>ещё не встречались</translation>
    </message>
    <message>
        <source>{client} changed</source>
        <translation>{client}: изменено</translation>
    </message>
</context>
<context>
    <name>ClientPeek</name>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n открытое обращение</numerusform>
            <numerusform>%n открытых обращения</numerusform>
            <numerusform>%n открытых обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in two versions</source>
        <translation>
            <numerusform>%n поле в двух версиях</numerusform>
            <numerusform>%n поля в двух версиях</numerusform>
            <numerusform>%n полей в двух версиях</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Отвечает</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Последняя встреча</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>В прошлый раз</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Следующая встреча</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Another client</source>
        <translation>Другой клиент</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <source>Name, phone, contact</source>
        <translation>Название, телефон, контакт</translation>
    </message>
    <message>
        <source>No client fits “{words}”</source>
        <translation>Нет клиентов по запросу «{words}»</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Снять фильтры</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Closer look</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Import clients from a file</source>
        <translation>Загрузить клиентов из файла</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Загрузить из файла…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Name, phone, contact</source>
        <translation>Имя, телефон, контакт</translation>
    </message>
    <message>
        <source>Names, towns, phones and contacts were sought.</source>
        <translation>Искали в названиях, городах, телефонах и контактах.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Следующий клиент</translation>
    </message>
    <message>
        <source>No client fits this filter</source>
        <translation>Под этот фильтр никто не подходит</translation>
    </message>
    <message>
        <source>No client fits “{words}”</source>
        <translation>Никто не подходит под «{words}»</translation>
    </message>
    <message>
        <source>No clients on this laptop yet</source>
        <translation>На этом ноутбуке ещё нет клиентов</translation>
    </message>
    <message>
        <source>Not met for 180 days</source>
        <translation>Не было встреч 180 дней</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>С обращением</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Предыдущий клиент</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказались</translation>
    </message>
    <message>
        <source>Sort by last meeting</source>
        <translation>По последней встрече</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Sort by town</source>
        <translation>По городу</translation>
    </message>
    <message>
        <source>They come with the next sync, from a file, or are written here one by one.</source>
        <translation>Они придут при следующей синхронизации, из файла, или их вносят здесь по одному.</translation>
    </message>
    <message>
        <source>They come with the next sync, or from a file: fieldsales import clients FILE.</source>
        <translation type="vanished">Они придут при следующем обмене или из файла: fieldsales import clients FILE.</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>sorted by last meeting</source>
        <translation>по последней встрече</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>по названию</translation>
    </message>
    <message>
        <source>sorted by town</source>
        <translation>по городу</translation>
    </message>
    <message>
        <source>{count} for “{words}”</source>
        <translation>{count} по «{words}»</translation>
    </message>
</context>
<context>
    <name>CloseStation</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Закрыть случай</translation>
    </message>
    <message>
        <source>Closed until the client judges it on {day}.</source>
        <translation>Закрыт, пока клиент не оценит: {day}.</translation>
    </message>
    <message>
        <source>Is it solved?</source>
        <translation>Решено ли?</translation>
    </message>
    <message>
        <source>No, not solved</source>
        <translation>Нет, не решено</translation>
    </message>
    <message>
        <source>The client says it is solved, {day}.</source>
        <translation>Клиент говорит, что решено, {day}.</translation>
    </message>
    <message>
        <source>Yes, solved</source>
        <translation>Да, решено</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Ask your office for a code, or start a new office here.</source>
        <translation>Попросите код в офисе или создайте новый офис здесь.</translation>
    </message>
    <message>
        <source>Building the sample company; that takes half a minute.</source>
        <translation>Создаём пример фирмы; это полминуты.</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Код подключения</translation>
    </message>
    <message>
        <source>Join your office</source>
        <translation>Подключение к офису</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Start a new office here</source>
        <translation>Создать здесь новый офис</translation>
    </message>
    <message>
        <source>Start as sample company</source>
        <translation>Открыть пример фирмы</translation>
    </message>
    <message>
        <source>Type or paste the enrolment code from your office. Capitals and blanks do not matter.</source>
        <translation>Введите или вставьте код из офиса. Регистр и пробелы не важны.</translation>
    </message>
</context>
<context>
    <name>CodeShown</name>
    <message>
        <source>Code copied</source>
        <translation>Код скопирован</translation>
    </message>
    <message>
        <source>Code for {name}</source>
        <translation>Код для: {name}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Works once, until {when}. On the new laptop: Join your office.</source>
        <translation>Действует один раз, до {when}. На новом ноутбуке: «Подключение к офису».</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Click a meaning, or press ⏎ on a column, to change it.</source>
        <translation>Щёлкните по значению или нажмите ⏎ на столбце, чтобы изменить его.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>It goes on where it stopped; nothing comes twice.</source>
        <translation>Загрузка продолжится с того же места; ничего не появится дважды.</translation>
    </message>
    <message>
        <source>No column names a client or a person</source>
        <translation>Ни один столбец не называет клиента или человека</translation>
    </message>
    <message>
        <source>Once more it changes nothing, unless columns are read another way now.</source>
        <translation>Повторная загрузка ничего не изменит, если не читать столбцы иначе.</translation>
    </message>
    <message>
        <source>Say which column does: click its meaning.</source>
        <translation>Укажите такой столбец: щёлкните по его значению.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>The import of this file was stopped</source>
        <translation>Загрузка этого файла была остановлена</translation>
    </message>
    <message>
        <source>This very file was imported already</source>
        <translation>Этот самый файл уже загружен</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>ComparePopover</name>
    <message>
        <source>Both values are kept. Choose which one is shown.</source>
        <translation>Сохранены оба значения. Выберите, какое показывать.</translation>
    </message>
    <message>
        <source>Keep my choice</source>
        <translation>Оставить мой выбор</translation>
    </message>
    <message>
        <source>Somebody has settled it meanwhile.</source>
        <translation>Это уже кто-то решил.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>laptop {code}</source>
        <translation>ноутбук {code}</translation>
    </message>
    <message>
        <source>office</source>
        <translation>офис</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>показано сейчас</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>As the firm</source>
        <translation>Как у фирмы</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>Удобные часы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Один адрес в строке</translation>
    </message>
    <message>
        <source>One number a line</source>
        <translation>Один номер в строке</translation>
    </message>
    <message>
        <source>Part in buying</source>
        <translation>Роль в закупке</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Took over from</source>
        <translation>Вместо кого</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Wants no calls</source>
        <translation>Просит не звонить</translation>
    </message>
    <message>
        <source>as said on the phone</source>
        <translation>как говорят по телефону</translation>
    </message>
    <message>
        <source>{text} is no e-mail address; write it like name@firm.example.</source>
        <translation>{text} — не адрес почты; напишите как name@firm.example.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}, до: {day}</translation>
    </message>
    <message>
        <source>{name}, {position} until {day}</source>
        <translation>{name}, {position}, до: {day}</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Add a contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Nobody known here yet</source>
        <translation>Здесь пока никого не знаем</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>copied to the clipboard</source>
        <translation>скопировано</translation>
    </message>
    <message>
        <source>press to dial by mobile</source>
        <translation>код для мобильного</translation>
    </message>
    <message>
        <source>{name} has this client on the phone.</source>
        <translation>{name} говорит с этим клиентом.</translation>
    </message>
</context>
<context>
    <name>DayBoard</name>
    <message>
        <source>Meetings of the day</source>
        <translation>Встречи дня</translation>
    </message>
    <message>
        <source>Tonight: {where}</source>
        <translation>Ночлег: {where}</translation>
    </message>
    <message>
        <source>night {number} of {all}</source>
        <translation>ночь {number} из {all}</translation>
    </message>
</context>
<context>
    <name>DayPopover</name>
    <message>
        <source>Book a meeting</source>
        <translation>Назначить встречу</translation>
    </message>
    <message>
        <source>One more meeting would help.</source>
        <translation>Ещё одна встреча не помешает.</translation>
    </message>
    <message>
        <source>The day is full: a confirmation call helps more than another meeting.</source>
        <translation>День заполнен: звонок для подтверждения полезнее, чем ещё одна встреча.</translation>
    </message>
    <message>
        <source>Two of its meetings, both held, may not be reached in time.</source>
        <translation>Если состоятся две встречи, на обе можно не успеть.</translation>
    </message>
    <message>
        <source>few data</source>
        <translation>мало данных</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Cancel it</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Cancel the meeting with {client}</source>
        <translation>Отменить встречу: {client}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="vanished">Записать</translation>
    </message>
    <message>
        <source>Missed by client</source>
        <translation type="vanished">Клиент не пришёл</translation>
    </message>
    <message>
        <source>Missed by us</source>
        <translation type="vanished">Мы не успели</translation>
    </message>
    <message>
        <source>Not with this meeting as it stands.</source>
        <translation>С этой встречей сейчас так нельзя.</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Третьи лица</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Мы</translation>
    </message>
    <message>
        <source>Why was it not held?</source>
        <translation type="vanished">Почему не состоялась?</translation>
    </message>
    <message>
        <source>{client}: settled</source>
        <translation>{client}: решено</translation>
    </message>
</context>
<context>
    <name>DeskActs</name>
    <message>
        <source>skipped</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>{client} booked: {when}</source>
        <translation>{client}, встреча: {when}</translation>
    </message>
    <message>
        <source>{client} moved to {when}</source>
        <translation>{client}, перенесено на {when}</translation>
    </message>
    <message>
        <source>{client}: now ask for {person}</source>
        <translation>{client}: теперь спрашивать {person}</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message numerus="yes">
        <source>%n new contact(s) kept</source>
        <translation>
            <numerusform>%n новый контакт сохранён</numerusform>
            <numerusform>%n новых контакта сохранено</numerusform>
            <numerusform>%n новых контактов сохранено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) kept</source>
        <translation>
            <numerusform>%n предложение сохранено</numerusform>
            <numerusform>%n предложения сохранено</numerusform>
            <numerusform>%n предложений сохранено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) kept</source>
        <translation>
            <numerusform>%n рекомендация сохранена</numerusform>
            <numerusform>%n рекомендации сохранено</numerusform>
            <numerusform>%n рекомендаций сохранено</numerusform>
        </translation>
    </message>
    <message>
        <source>Case {number} is open</source>
        <translation>Обращение {number} открыто</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>It made no case, no offer and no recommendation.</source>
        <translation>Ни обращения, ни предложений, ни рекомендаций.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Questionnaire finished</source>
        <translation>Анкета закончена</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>CSV, Excel, LibreOffice or vCard. Columns, letters and dates are recognised and shown before anything is written.</source>
        <translation>CSV, Excel, LibreOffice или vCard. Столбцы, кодировка и даты распознаются и показываются до записи.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Drop a list of clients here</source>
        <translation>Перетащите сюда список клиентов</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Not entered yet</source>
        <translation>Ещё не внесено</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>In earlier years</source>
        <translation>В прошлые годы</translation>
    </message>
</context>
<context>
    <name>EmailsEditor</name>
    <message>
        <source>One address a line</source>
        <translation>Один адрес в строке</translation>
    </message>
    <message>
        <source>{text} is no e-mail address; write it like name@firm.example.</source>
        <translation>{text} — не адрес почты; напишите как name@firm.example.</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Change {entry}</source>
        <translation>Изменить: {entry}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>Убрать: {entry}</translation>
    </message>
</context>
<context>
    <name>ExpensePopover</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>For</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Километры</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Say how much was paid, such as 42.10.</source>
        <translation>Укажите, сколько уплачено, например 42,10.</translation>
    </message>
    <message>
        <source>Say the day, such as thu or 3.12.</source>
        <translation>Укажите день, например чт или 3.12.</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Кто платил</translation>
    </message>
    <message>
        <source>Write it in figures.</source>
        <translation>Напишите цифрами.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>FellPopover</name>
    <message>
        <source>In a few words</source>
        <translation>В двух словах</translation>
    </message>
    <message>
        <source>Neither: weather, road, a strike</source>
        <translation>Ни мы, ни клиент: погода, дорога, забастовка</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Не состоялась</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Назовите причину в двух словах.</translation>
    </message>
    <message>
        <source>The client cancelled</source>
        <translation>Клиент отменил</translation>
    </message>
    <message>
        <source>The client was not there</source>
        <translation>Клиента не было</translation>
    </message>
    <message>
        <source>We could not come</source>
        <translation>Мы не смогли приехать</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Why was it not held?</source>
        <translation>Почему не состоялась?</translation>
    </message>
</context>
<context>
    <name>FinishBox</name>
    <message numerus="yes">
        <source>%n question(s) left open. Say why, or go to them.</source>
        <translation>
            <numerusform>Остался %n вопрос без ответа. Укажите причину или перейдите к нему.</numerusform>
            <numerusform>Осталось %n вопроса без ответа. Укажите причину или перейдите к ним.</numerusform>
            <numerusform>Осталось %n вопросов без ответа. Укажите причину или перейдите к ним.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything needed is answered.</source>
        <translation>На всё необходимое есть ответ.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Finish the questionnaire</source>
        <translation>Закончить анкету</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Enrolment code</source>
        <translation>Код подключения</translation>
    </message>
    <message>
        <source>Everything on this laptop is encrypted. The office can end its access at any time.</source>
        <translation>Всё на этом ноутбуке зашифровано. Офис может закрыть доступ в любой момент.</translation>
    </message>
    <message>
        <source>Opens this laptop</source>
        <translation>Открывает этот ноутбук</translation>
    </message>
    <message>
        <source>So that all of it works with no network</source>
        <translation>Чтобы всё работало без сети</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Ваши клиенты</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Ваш офис</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
</context>
<context>
    <name>FollowUpStation</name>
    <message>
        <source>Another time: thu 15, 14:30, 3 dec 11</source>
        <translation>Другое время: чт 15, 14:30, 3 дек 11</translation>
    </message>
    <message>
        <source>Book meeting</source>
        <translation>Назначить встречу</translation>
    </message>
    <message>
        <source>Book the follow-up meeting</source>
        <translation>Назначить контрольную встречу</translation>
    </message>
    <message>
        <source>It can be booked once the client is told.</source>
        <translation>Назначить можно, когда клиенту сообщат.</translation>
    </message>
    <message>
        <source>No trip that goes there has a free time yet.</source>
        <translation>Ни в одной поездке туда пока нет свободного времени.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другое…</translation>
    </message>
    <message>
        <source>to check the result there</source>
        <translation>проверить результат</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Questionnaire finished</source>
        <translation>Анкета закончена</translation>
    </message>
    <message>
        <source>This questionnaire was finished on another device.</source>
        <translation>Эту анкету закончили на другом устройстве.</translation>
    </message>
    <message>
        <source>meeting {time}</source>
        <translation>встреча {time}</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>короткая</translation>
    </message>
</context>
<context>
    <name>GainBox</name>
    <message>
        <source>If {time} is booked</source>
        <translation>Если записать на {time}</translation>
    </message>
    <message>
        <source>≈{before} → {after} held</source>
        <translation>≈{before} → {after} встреч</translation>
    </message>
</context>
<context>
    <name>HeaderActs</name>
    <message>
        <source>Done: {task}</source>
        <translation>Сделано: {task}</translation>
    </message>
    <message>
        <source>Dropped: {task}</source>
        <translation>Снято: {task}</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Moved: {task}</source>
        <translation>Перенесено: {task}</translation>
    </message>
</context>
<context>
    <name>HistoryPopover</name>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
</context>
<context>
    <name>HoursCanvas</name>
    <message>
        <source>New meeting</source>
        <translation>Новая встреча</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Write it like mon-fri 9-14, 16-18.</source>
        <translation>Напишите: пн-пт 9-14, 16-18.</translation>
    </message>
    <message>
        <source>mon-fri 9-14, 16-18; sat 10-13</source>
        <translation>пн-пт 9-14, 16-18; сб 10-13</translation>
    </message>
</context>
<context>
    <name>HoursPane</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Keep ready</source>
        <translation>В запас</translation>
    </message>
    <message>
        <source>Later than the beginning.</source>
        <translation>Позже начала.</translation>
    </message>
    <message>
        <source>Ready at short notice, when?</source>
        <translation>Когда можно позвонить незадолго до визита?</translation>
    </message>
    <message>
        <source>Ring ahead</source>
        <translation>Звонить за</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Write it like 9 or 13:30.</source>
        <translation>Напишите 9 или 13:30.</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the list</source>
        <translation>Проверка списка</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Загрузка клиентов</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation type="vanished">От неё ничего не осталось.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Отмена загрузки</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation type="vanished">Загрузка отменена</translation>
    </message>
    <message>
        <source>What was changed or used since stays: it is listed below.</source>
        <translation type="vanished">То, что с тех пор изменено или использовано, остаётся: список ниже.</translation>
    </message>
    <message>
        <source>You can work on meanwhile. What is taken back stays so if you stop.</source>
        <translation>Можно работать дальше. Если остановить, отменённое останется отменённым.</translation>
    </message>
    <message>
        <source>You can work on meanwhile. What is written stays if you stop.</source>
        <translation>Можно работать дальше. Если остановить, записанное останется.</translation>
    </message>
    <message>
        <source>from a list in a file</source>
        <translation type="vanished">из списка в файле</translation>
    </message>
    <message>
        <source>{done} of {total} lines</source>
        <translation>{done} из {total} строк</translation>
    </message>
    <message>
        <source>{lines} · nothing is written yet</source>
        <translation type="vanished">{lines} · пока ничего не записано</translation>
    </message>
    <message>
        <source>{lines} · this came of it</source>
        <translation type="vanished">{lines} · вот что получилось</translation>
    </message>
    <message>
        <source>{lines} · this would come of it</source>
        <translation type="vanished">{lines} · вот что получится</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message numerus="yes">
        <source>%n answer(s) wait to be kept</source>
        <translation>
            <numerusform>%n ответ ждёт сохранения</numerusform>
            <numerusform>%n ответа ждут сохранения</numerusform>
            <numerusform>%n ответов ждут сохранения</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept after every answer</source>
        <translation>Ответы сохраняются</translation>
    </message>
    <message>
        <source>Last answer {time}.</source>
        <translation>Последний ответ {time}.</translation>
    </message>
    <message>
        <source>Stop whenever you need.</source>
        <translation>Можно прерваться в любой момент.</translation>
    </message>
    <message>
        <source>They stay here and are tried again.</source>
        <translation>Они остаются здесь, попытка повторится.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Ask what they use, and who uses it every day.</source>
        <translation>Спросите, чем пользуются и кто — каждый день.</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>Прошлые звонки</translation>
    </message>
    <message>
        <source>Nobody called yet</source>
        <translation>Ещё не звонили</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Пока ничего не известно</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>This is the first attempt.</source>
        <translation>Это первая попытка.</translation>
    </message>
    <message>
        <source>What they use</source>
        <translation>Чем пользуются</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message>
        <source>As recorded</source>
        <translation>Как у нас</translation>
    </message>
    <message>
        <source>In our records: {text}</source>
        <translation>В наших данных: {text}</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language of the questions: {language}</source>
        <translation>Язык вопросов: {language}</translation>
    </message>
</context>
<context>
    <name>LeftOpenCard</name>
    <message numerus="yes">
        <source>%n question(s) left open</source>
        <translation>
            <numerusform>%n вопрос без ответа</numerusform>
            <numerusform>%n вопроса без ответа</numerusform>
            <numerusform>%n вопросов без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>You may finish without and say why.</source>
        <translation>Можно закончить и так, указав причину.</translation>
    </message>
</context>
<context>
    <name>LetRead</name>
    <message>
        <source>Empty: at once</source>
        <translation>Пусто: сразу</translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <translation>Пусто: бессрочно</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Загружается</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Включён Caps Lock</translation>
    </message>
    <message>
        <source>Code from the office</source>
        <translation>Код от офиса</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Следующая попытка через %n секунду</numerusform>
            <numerusform>Следующая попытка через %n секунды</numerusform>
            <numerusform>Следующая попытка через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открываем</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>This laptop needs the office once. What you wrote is kept.</source>
        <translation>Ноутбуку нужна связь с офисом. Всё записанное сохранено.</translation>
    </message>
    <message>
        <source>This laptop opens without the office until {day}.</source>
        <translation>Ноутбук открывается без офиса до {day}.</translation>
    </message>
    <message>
        <source>Without a keychain: the passphrase alone opens this laptop.</source>
        <translation>Без связки ключей: ноутбук открывает только фраза.</translation>
    </message>
</context>
<context>
    <name>MeaningPopover</name>
    <message>
        <source>Meanings</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Печатайте, чтобы сузить список</translation>
    </message>
    <message>
        <source>What is “{column}”?</source>
        <translation>Что такое «{column}»?</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Done already</source>
        <translation>Уже сделано</translation>
    </message>
    <message>
        <source>I myself</source>
        <translation>Я сам</translation>
    </message>
    <message>
        <source>Name, department</source>
        <translation>Имя, отдел</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Сохранить шаг</translation>
    </message>
    <message>
        <source>Say what is done about it.</source>
        <translation>Скажите, что делается.</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>Скажите, кто это делает.</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation>Кто-то со стороны</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Предстоит</translation>
    </message>
    <message>
        <source>To be done, or done already</source>
        <translation>Предстоит или уже сделано</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>What is done about it?</source>
        <translation>Что для этого делается?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>Write it like thu or 3 dec.</source>
        <translation>Напишите, например: чт или 3 дек.</translation>
    </message>
</context>
<context>
    <name>MeasureLine</name>
    <message>
        <source>Drop</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>dropped {day}: {what}</source>
        <translation>отменена {day}: {what}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>намечена</translation>
    </message>
    <message>
        <source>reported {day}</source>
        <translation>сообщено {day}</translation>
    </message>
</context>
<context>
    <name>MeasureStation</name>
    <message>
        <source>Another measure</source>
        <translation>Ещё одна мера</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Что вышло?</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <translation>Почему отменяется?</translation>
    </message>
    <message>
        <source>what is done, by whom, until when</source>
        <translation>что делается, кем и до какого дня</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>{client} booked for {day}, {time}</source>
        <translation>{client}: встреча {day}, {time}</translation>
    </message>
    <message>
        <source>{client} cancelled</source>
        <translation>{client}: отменена</translation>
    </message>
    <message>
        <source>{client} changed</source>
        <translation>{client}: изменено</translation>
    </message>
    <message>
        <source>{client} confirmed</source>
        <translation>{client}: подтверждена</translation>
    </message>
    <message>
        <source>{client} moved to {day}, {time}</source>
        <translation>{client}: перенос на {day}, {time}</translation>
    </message>
    <message>
        <source>{client} moved to {day}, {time}; to be confirmed again</source>
        <translation>{client}: перенос на {day}, {time}; подтвердить заново</translation>
    </message>
    <message>
        <source>{client} now takes {length}</source>
        <translation>{client}: теперь {length}</translation>
    </message>
    <message>
        <source>{client}: booked, {time}</source>
        <translation>{client}: назначена, {time}</translation>
    </message>
    <message>
        <source>{client}: confirmed</source>
        <translation>{client}: подтверждена</translation>
    </message>
    <message>
        <source>{client}: held</source>
        <translation>{client}: состоялась</translation>
    </message>
    <message>
        <source>{client}: missed by the client</source>
        <translation type="vanished">{client}: клиент не пришёл</translation>
    </message>
    <message>
        <source>{client}: missed by us</source>
        <translation type="vanished">{client}: мы не успели</translation>
    </message>
    <message>
        <source>{client}: moved</source>
        <translation>{client}: перенесена</translation>
    </message>
    <message>
        <source>{client}: next step kept</source>
        <translation>{client}: следующий шаг записан</translation>
    </message>
    <message>
        <source>{client}: not held</source>
        <translation>{client}: не состоялась</translation>
    </message>
    <message>
        <source>{client}: planned again</source>
        <translation>{client}: снова запланирована</translation>
    </message>
    <message>
        <source>{client}: started</source>
        <translation>{client}: началась</translation>
    </message>
</context>
<context>
    <name>MeetingDesk</name>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>What was wrong with the outcome? The meeting is planned again then.</source>
        <translation>Что неверно в итоге? Встреча снова станет запланированной.</translation>
    </message>
    <message>
        <source>{time} at {town}, {length}</source>
        <translation>{time}, {town}, {length}</translation>
    </message>
</context>
<context>
    <name>MeetingDetail</name>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Call instead</source>
        <translation>Позвонить вместо неё</translation>
    </message>
    <message>
        <source>Confirmed by the client</source>
        <translation>Подтверждена клиентом</translation>
    </message>
    <message>
        <source>Correct the outcome…</source>
        <translation>Исправить итог…</translation>
    </message>
    <message>
        <source>Enter outcome</source>
        <translation>Внести итог</translation>
    </message>
    <message>
        <source>Go on with the outcome</source>
        <translation>Дописать итог</translation>
    </message>
    <message>
        <source>If it falls through</source>
        <translation>Если сорвётся</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Не состоялась</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Say the next step</source>
        <translation>Указать следующий шаг</translation>
    </message>
    <message>
        <source>Show in the trip</source>
        <translation>Показать в выезде</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>Начать встречу</translation>
    </message>
    <message>
        <source>arrive {time}</source>
        <translation>прибытие {time}</translation>
    </message>
    <message>
        <source>no standby client can be reached at this hour</source>
        <translation>в этот час ни к одному клиенту из запаса не успеть</translation>
    </message>
    <message>
        <source>none fits into this hour; later today, nearest first</source>
        <translation>на этот час никто не успевает; позже сегодня, сначала ближние</translation>
    </message>
    <message>
        <source>short notice</source>
        <translation>поздно предупреждать</translation>
    </message>
    <message>
        <source>standby clients open at this hour, nearest first</source>
        <translation>клиенты в запасе на этот час, сначала ближние</translation>
    </message>
    <message>
        <source>{time} away</source>
        <translation>{time} пути</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Add meeting</source>
        <translation>Добавить встречу</translation>
    </message>
    <message>
        <source>Best times</source>
        <translation>Лучшее время</translation>
    </message>
    <message>
        <source>Book meeting</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Change meeting</source>
        <translation>Изменить встречу</translation>
    </message>
    <message>
        <source>Choose the client to be met.</source>
        <translation>Выберите клиента.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Say the day, such as thu or 3.12.</source>
        <translation>Укажите день, например чт или 3.12.</translation>
    </message>
    <message>
        <source>Say the time, such as 15:00.</source>
        <translation>Укажите время, например 15:00.</translation>
    </message>
    <message>
        <source>Somebody to be found</source>
        <translation>Контакт уточняется</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Why in spite of it</source>
        <translation>Почему всё же так</translation>
    </message>
</context>
<context>
    <name>MeetingPopover</name>
    <message>
        <source>2 versions</source>
        <translation>2 версии</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Contact to be found</source>
        <translation>Контакт уточняется</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Состоялась</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Не состоялась</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Открытое обращение</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>few data</source>
        <translation>мало данных</translation>
    </message>
    <message>
        <source>{name} joins as leader</source>
        <translation>{name} едет как руководитель</translation>
    </message>
    <message>
        <source>{percent} likely to be held</source>
        <translation>Вероятность {percent}</translation>
    </message>
</context>
<context>
    <name>MiddleCard</name>
    <message>
        <source>A task: what, and when (fri 10, in 2w)</source>
        <translation>Задача: что и когда (пт 10, через 2 недели)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Book the first meeting</source>
        <translation>Назначить первую встречу</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Task: {what} · {when}</source>
        <translation>Задача: {what} · {when}</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Это время прошло.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Write a note, or / for a task</source>
        <translation>Заметка, или / для задачи</translation>
    </message>
    <message>
        <source>Write what is to be done, then when: /send prices fri 10.</source>
        <translation>Напишите, что сделать и когда: /выслать цены пт 10.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
</context>
<context>
    <name>MomentPane</name>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Call back when?</source>
        <translation>Когда перезвонить?</translation>
    </message>
    <message>
        <source>Or type it: tom 10, thu 11:30, in 2h</source>
        <translation>Или введите: завтра 10, чт 11:30, через 2 ч</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Это время прошло.</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Сегодня {time}</translation>
    </message>
    <message>
        <source>Write it like tom 10, thu 11:30, in 2h, 3 dec.</source>
        <translation>Напишите: завтра 10, чт 11:30, через 2 ч, 3 дек.</translation>
    </message>
</context>
<context>
    <name>MonthPopover</name>
    <message>
        <source>Earlier month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>MovePopover</name>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Перенести встречу</translation>
    </message>
    <message>
        <source>We asked for it, not the client</source>
        <translation>Просили мы, а не клиент</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
</context>
<context>
    <name>NewCall</name>
    <message>
        <source>Client, contact or number</source>
        <translation>Клиент, контакт или номер</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <source>No client fits “{words}”.</source>
        <translation>Нет клиентов по запросу «{words}».</translation>
    </message>
    <message>
        <source>No town</source>
        <translation>Город не указан</translation>
    </message>
    <message>
        <source>They call us</source>
        <translation>Звонят нам</translation>
    </message>
    <message>
        <source>Type a name, or the last digits of the number that rings.</source>
        <translation>Введите название или последние цифры номера.</translation>
    </message>
    <message>
        <source>We call</source>
        <translation>Звоним мы</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Кто звонит</translation>
    </message>
</context>
<context>
    <name>NewClientPanel</name>
    <message>
        <source>Clients that may be the same</source>
        <translation>Похожие клиенты</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>Создать клиента</translation>
    </message>
    <message>
        <source>Direct number</source>
        <translation>Прямой номер</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Может быть, это один из них?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Several towns are called so: choose one below.</source>
        <translation>Так называются несколько городов: выберите ниже.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Whom we talk to</source>
        <translation>С кем говорим</translation>
    </message>
    <message>
        <source>{client} created</source>
        <translation>{client}: создан</translation>
    </message>
    <message>
        <source>{text} is no e-mail address; write it like name@firm.example.</source>
        <translation>{text} — не адрес почты; напишите как name@firm.example.</translation>
    </message>
</context>
<context>
    <name>NewTripForm</name>
    <message>
        <source>A town of the region</source>
        <translation>Город региона</translation>
    </message>
    <message>
        <source>Brigade</source>
        <translation>Бригада</translation>
    </message>
    <message>
        <source>Choose a town from the list: it sets the time zone.</source>
        <translation>Выберите город из списка: он задаёт часовой пояс.</translation>
    </message>
    <message>
        <source>Choose the brigade that travels.</source>
        <translation>Выберите бригаду, которая едет.</translation>
    </message>
    <message>
        <source>Choose the region it travels in.</source>
        <translation>Выберите регион выезда.</translation>
    </message>
    <message>
        <source>It sets the time zone.</source>
        <translation>Задаёт часовой пояс.</translation>
    </message>
    <message>
        <source>Make the trip</source>
        <translation>Создать выезд</translation>
    </message>
    <message>
        <source>New trip</source>
        <translation>Новый выезд</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
</context>
<context>
    <name>NextStepPopover</name>
    <message>
        <source>Choose what follows.</source>
        <translation>Выберите, что дальше.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Назовите причину в двух словах.</translation>
    </message>
    <message>
        <source>What follows with {client}?</source>
        <translation>Что дальше с клиентом {client}?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>День следующего шага</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Say the day, such as thu or 3.12.</source>
        <translation>Укажите день, например чт или 3.12.</translation>
    </message>
    <message>
        <source>Why nothing follows</source>
        <translation>Почему продолжения нет</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>Записано</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Сохранить шаг</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Что было сказано?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>NoticeStation</name>
    <message>
        <source>It can be saved once the measure is done.</source>
        <translation>Сохранить можно, когда мера будет принята.</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Сообщить клиенту</translation>
    </message>
    <message>
        <source>Write it down beforehand</source>
        <translation>Написать заранее</translation>
    </message>
    <message>
        <source>Write it like thu 15:30.</source>
        <translation>Напишите, например: чт 15:30.</translation>
    </message>
    <message>
        <source>who, when and how</source>
        <translation>кому, когда и как</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Copy the number</source>
        <translation>Скопировать номер</translation>
    </message>
</context>
<context>
    <name>OfferLines</name>
    <message numerus="yes">
        <source>%n more service(s)</source>
        <translation>
            <numerusform>ещё %n услуга</numerusform>
            <numerusform>ещё %n услуги</numerusform>
            <numerusform>ещё %n услуг</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeDay</name>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>На сегодня</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Make calls</source>
        <translation>К звонкам</translation>
    </message>
    <message>
        <source>Next departure</source>
        <translation>Ближайший выезд</translation>
    </message>
    <message>
        <source>No meeting today</source>
        <translation>Сегодня встреч нет</translation>
    </message>
    <message>
        <source>No task, nothing owed.</source>
        <translation>Ни задач, ни долгов.</translation>
    </message>
    <message>
        <source>No trip is planned</source>
        <translation>Выезд не запланирован</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Ничего не ждёт</translation>
    </message>
    <message>
        <source>On the road today</source>
        <translation>Сегодня в пути</translation>
    </message>
    <message>
        <source>Open the trip</source>
        <translation>Открыть выезд</translation>
    </message>
    <message>
        <source>The lead plans the next one.</source>
        <translation>Следующий планирует старший.</translation>
    </message>
    <message>
        <source>The office week is for booking: who to call now is in order.</source>
        <translation>Неделя в офисе — для записи на встречи: очередь подскажет, кому звонить.</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Выезд</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficePane</name>
    <message>
        <source>Company</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Give your e-mail address.</source>
        <translation>Укажите адрес почты.</translation>
    </message>
    <message>
        <source>Name the company.</source>
        <translation>Назовите фирму.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <translation>Представьтесь.</translation>
    </message>
    <message>
        <source>Start a new office here</source>
        <translation>Создать здесь новый офис</translation>
    </message>
    <message>
        <source>This computer becomes head office and your first device. It serves while the window is open.</source>
        <translation>Этот компьютер станет офисом и вашим первым устройством. Он отвечает, пока открыто окно.</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Ваша почта</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
</context>
<context>
    <name>OpenLine</name>
    <message>
        <source>Go to it</source>
        <translation>Перейти</translation>
    </message>
</context>
<context>
    <name>OpenPanel</name>
    <message>
        <source>Choose the client first.</source>
        <translation>Сначала выберите клиента.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>How fast it must move</source>
        <translation>Насколько срочно</translation>
    </message>
    <message>
        <source>I myself</source>
        <translation>Я сам</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Никто отдельно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Открыть случай</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Открыть случай</translation>
    </message>
    <message>
        <source>Their words, as they said them</source>
        <translation>Слова клиента, как они были сказаны</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Решится позже</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Неотложно</translation>
    </message>
    <message>
        <source>What happened, in their words?</source>
        <translation>Что случилось, словами клиента?</translation>
    </message>
    <message>
        <source>What would put it right?</source>
        <translation>Что исправило бы дело?</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Кто это говорит</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>As the lines say</source>
        <translation>Как указано в строках</translation>
    </message>
    <message>
        <source>Choose into which region the clients go.</source>
        <translation>Выберите, в какой регион попадут клиенты.</translation>
    </message>
    <message>
        <source>Country of numbers and addresses</source>
        <translation>Страна телефонов и адресов</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Как читается файл</translation>
    </message>
    <message>
        <source>Line {number}: {text}</source>
        <translation>Строка {number}: {text}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Merge probable duplicates</source>
        <translation>Объединять вероятные дубли</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Названия столбцов</translation>
    </message>
    <message>
        <source>No country is called so. Write its name or two letters, such as ES.</source>
        <translation>Такой страны нет. Напишите название или две буквы, например RU.</translation>
    </message>
    <message>
        <source>Nothing in “{column}” shows whether the day or the month comes first.</source>
        <translation>По столбцу «{column}» не видно, что раньше: день или месяц.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Замечено</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Порядок дат</translation>
    </message>
    <message>
        <source>Region of the clients</source>
        <translation>Регион клиентов</translation>
    </message>
    <message>
        <source>Sheets to import</source>
        <translation>Загружаемые листы</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Их нет</translation>
    </message>
</context>
<context>
    <name>OrderCanvas</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+ ещё %n</numerusform>
            <numerusform>+ ещё %n</numerusform>
            <numerusform>+ ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n</source>
        <translation>
            <numerusform>Место для %n</numerusform>
            <numerusform>Место для %n</numerusform>
            <numerusform>Место для %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>A word for the brigade (optional)</source>
        <translation>Пара слов бригаде (необязательно)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Book this time?</source>
        <translation>Записать на это время?</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Чем кончилось?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Move it to when?</source>
        <translation>На когда перенести?</translation>
    </message>
    <message>
        <source>What else?</source>
        <translation>Что ещё?</translation>
    </message>
    <message>
        <source>Why cancelled?</source>
        <translation>Почему отмена?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Почему нет?</translation>
    </message>
    <message>
        <source>one key logs the attempt and opens the next client</source>
        <translation>одна клавиша — и следующий клиент</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>A contract meeting has a leader, or a reason why not.</source>
        <translation>На встрече с договором бывает руководитель или причина, почему его нет.</translation>
    </message>
    <message>
        <source>Choose how it ended: keys 1 to 5.</source>
        <translation>Выберите, чем кончилось: клавиши 1–5.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Done, next: {client}</source>
        <translation>Готово, дальше: {client}</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Чем кончилось?</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>В двух словах</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Name or firm</source>
        <translation>Имя или фирма</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Никто не приехал</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Only the outcome is needed.</source>
        <translation>Нужен только итог.</translation>
    </message>
    <message>
        <source>Recommended to us</source>
        <translation>Кого рекомендует</translation>
    </message>
    <message>
        <source>Say why in a few words: the desk books it anew from there.</source>
        <translation>Назовите причину: по ней офис назначит встречу заново.</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>What does the client say of the case?</source>
        <translation>Что клиент говорит об обращении?</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Что предложили</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Кто был</translation>
    </message>
    <message>
        <source>Whose doing was it?</source>
        <translation>По чьей причине?</translation>
    </message>
    <message>
        <source>Why no leader came</source>
        <translation>Почему не приехал руководитель</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n страница отправлена на печать</numerusform>
            <numerusform>%n страницы отправлены на печать</numerusform>
            <numerusform>%n страниц отправлено на печать</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>This computer knows no printer. The PDF can be printed elsewhere.</source>
        <translation>На этом компьютере нет принтера. PDF можно напечатать на другом.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Copy details</source>
        <translation>Копировать сведения</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>Both stay, each with its own data.</source>
        <translation>Останутся оба, каждый со своими данными.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Уже известен</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>Merging fills what is empty in what is known; nothing there is replaced.</source>
        <translation>Объединение заполнит пустое у известного; ничего не заменит.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Do, with {name}</source>
        <translation>Действия: {name}</translation>
    </message>
    <message>
        <source>Nothing fits “{words}”.</source>
        <translation>Ничего не найдено: «{words}».</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search clients, contacts, meetings, cases, commands</source>
        <translation>Клиенты, контакты, встречи, обращения, команды</translation>
    </message>
    <message>
        <source>Type a name, a phone, a command.</source>
        <translation>Введите имя, телефон или команду.</translation>
    </message>
    <message>
        <source>act on it</source>
        <translation>действия</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>только команды</translation>
    </message>
    <message>
        <source>works with no network</source>
        <translation>работает без сети</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PassphrasePane</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Придумайте парольную фразу</translation>
    </message>
    <message>
        <source>It opens this laptop, with or without a network. Nobody can read it, not even the office.</source>
        <translation>Она открывает ноутбук с сетью и без. Прочесть её не может никто, даже офис.</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Создаём ключ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The two differ. Type it once more.</source>
        <translation>Фразы различаются. Введите ещё раз.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n device(s) in use</source>
        <translation>
            <numerusform>%n устройство в работе</numerusform>
            <numerusform>%n устройства в работе</numerusform>
            <numerusform>%n устройств в работе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Add brigade</source>
        <translation>Добавить бригаду</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Добавить регион</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Без связи</translation>
    </message>
    <message>
        <source>Closer look</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Следующий человек</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Никто не подходит</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Люди и устройства</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Человек добавлен</translation>
    </message>
    <message>
        <source>Person or device</source>
        <translation>Человек или устройство</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Предыдущий человек</translation>
    </message>
    <message>
        <source>Region added</source>
        <translation>Регион добавлен</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозваны</translation>
    </message>
    <message>
        <source>as of the last sync</source>
        <translation>по последней синхронизации</translation>
    </message>
    <message>
        <source>changed at the office, come with sync</source>
        <translation type="vanished">меняются в офисе, приходят при обмене</translation>
    </message>
    <message>
        <source>{name} reads it from her next sync on</source>
        <translation>{name}: доступ со следующей синхронизации</translation>
    </message>
</context>
<context>
    <name>PeoplePopover</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Никого с таким именем</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name; empty if the number was wrong</source>
        <translation>Имя; пусто, если номер неверный</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Who is it now?</source>
        <translation>Кто теперь?</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Administrator: people, devices, policy; no client data.</source>
        <translation>Администратор: люди, устройства, правила; без данных клиентов.</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Все регионы</translation>
    </message>
    <message>
        <source>Booking desk: books for every brigade, logs calls; deletes nothing.</source>
        <translation>Запись встреч: для всех бригад, журнал звонков; ничего не удаляет.</translation>
    </message>
    <message>
        <source>Brigade</source>
        <translation>Бригада</translation>
    </message>
    <message>
        <source>Brigade: works with the clients of these regions; no export.</source>
        <translation>Бригада: работает с клиентами этих регионов; без выгрузки.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Head: every region, programmes, templates, approvals.</source>
        <translation>Руководитель: все регионы, программы, шаблоны, утверждения.</translation>
    </message>
    <message>
        <source>Heads and administrators change people and devices.</source>
        <translation>Людей и устройства меняют руководители и администраторы.</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) the laptop locks itself until it meets the office.</source>
        <translation>
            <numerusform>Через %n день ноутбук заблокируется до связи с офисом.</numerusform>
            <numerusform>Через %n дня ноутбук заблокируется до связи с офисом.</numerusform>
            <numerusform>Через %n дней ноутбук заблокируется до связи с офисом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>Доступ до</translation>
    </message>
    <message>
        <source>Let read…</source>
        <translation>Дать доступ…</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Может делать</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Может читать</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>No region yet</source>
        <translation>Пока без региона</translation>
    </message>
    <message numerus="yes">
        <source>No word for %n day(s)</source>
        <translation>
            <numerusform>Нет связи %n день</numerusform>
            <numerusform>Нет связи %n дня</numerusform>
            <numerusform>Нет связи %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the office changes this: fieldsales office device revoke {number}.</source>
        <translation type="vanished">Меняет только офис: fieldsales office device revoke {number}.</translation>
    </message>
    <message>
        <source>Team lead: plans trips, shares out clients, prints reports, joins as leader.</source>
        <translation>Старший: планирует выезды, распределяет клиентов, печатает отчёты, выезжает на договор.</translation>
    </message>
    <message>
        <source>The office makes a code for a new device: fieldsales office code {email}.</source>
        <translation type="vanished">Код для нового устройства делает офис: fieldsales office code {email}.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>Code that dials {number}</source>
        <translation>Код, который набирает {number}</translation>
    </message>
</context>
<context>
    <name>PhoneCodePopover</name>
    <message>
        <source>Point a mobile’s camera here to dial {number}.</source>
        <translation>Наведите камеру телефона, чтобы набрать {number}.</translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>One number a line</source>
        <translation>Один номер в строке</translation>
    </message>
</context>
<context>
    <name>Pilot</name>
    <message>
        <source>As recorded</source>
        <translation>Как у нас</translation>
    </message>
    <message>
        <source>As recorded, while typing</source>
        <translation>Как у нас, при наборе</translation>
    </message>
    <message>
        <source>Did not wish to answer</source>
        <translation>Не стали отвечать</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Режим встречи</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Следующий язык</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Not asked, while typing</source>
        <translation>Не спрашивали, при наборе</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Заметка сохранена</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Убрать эту запись</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Отменить последний ответ</translation>
    </message>
    <message>
        <source>The same, while typing</source>
        <translation>То же, при наборе</translation>
    </message>
    <message>
        <source>To the end, finish</source>
        <translation>В конец, закончить</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Ask, then wait. Type the number, or use the arrow keys.</source>
        <translation>Спросите и подождите. Наберите число или выберите стрелками.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 3 Dec, thu or in 2 weeks.</source>
        <translation>Это не дата. Напишите: 3 дек, чт или через 2 недели.</translation>
    </message>
    <message>
        <source>This is no number. Write digits only, such as 1250.</source>
        <translation>Это не число. Напишите цифрами, например 1250.</translation>
    </message>
    <message>
        <source>This may be too private. Write only what you would read aloud.</source>
        <translation>Возможно, это слишком личное. Пишите то, что прочли бы вслух.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Введите, чтобы найти</translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n на проверку</numerusform>
            <numerusform>%n на проверку</numerusform>
            <numerusform>%n на проверку</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобренные</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Closer look</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Новая анкета</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>No questionnaire fits this filter</source>
        <translation>Нет анкет по этому фильтру</translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>Анкет пока нет</translation>
    </message>
    <message>
        <source>One is begun at a meeting, with a client, or here.</source>
        <translation>Анкету начинают на встрече, у клиента или здесь.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращённые</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>На проверку</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message numerus="yes">
        <source>%n call(s) of other kinds wait.</source>
        <translation>
            <numerusform>Ждёт %n звонок другого вида.</numerusform>
            <numerusform>Ждут %n звонка других видов.</numerusform>
            <numerusform>Ждут %n звонков других видов.</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls made</source>
        <translation>Все звонки сделаны</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>New call</source>
        <translation type="vanished">Новый звонок</translation>
    </message>
    <message>
        <source>New ones come with trips to fill, promises and tomorrow’s meetings.</source>
        <translation>Новые появятся с выездами, обещаниями и завтрашними встречами.</translation>
    </message>
    <message>
        <source>No call of this kind</source>
        <translation>Таких звонков нет</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Rebook</source>
        <translation>Заново</translation>
    </message>
</context>
<context>
    <name>ReachPopover</name>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Persons and numbers</source>
        <translation>Люди и номера</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Коммутатор</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начата</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Обращение {number}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Заполнил(а)</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Исправлена</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Personal answers are shown to those who wrote them only.</source>
        <translation>Личные ответы видит только тот, кто их записал.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>{answer} (left out: not asked any more)</source>
        <translation>{answer} (не вошло: вопрос больше не задаётся)</translation>
    </message>
</context>
<context>
    <name>ReasonPane</name>
    <message>
        <source>Ask again when? (optional: in 6 months, 1.3.)</source>
        <translation>Когда спросить снова? (через полгода, 1.3.)</translation>
    </message>
    <message>
        <source>The reason, in the client’s words</source>
        <translation>Причина словами клиента</translation>
    </message>
    <message>
        <source>Write it like in 6 months, 1.3., mon.</source>
        <translation>Напишите: через полгода, 1.3., пн.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept with the client.</source>
        <translation>Напишите причину: она сохранится у клиента.</translation>
    </message>
</context>
<context>
    <name>ReasonPopover</name>
    <message>
        <source>Leave it</source>
        <translation>Не надо</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Назовите причину в двух словах.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message numerus="yes">
        <source>%n closed this month</source>
        <translation>
            <numerusform>%n закрыт в этом месяце</numerusform>
            <numerusform>%n закрыто в этом месяце</numerusform>
            <numerusform>%n закрыто в этом месяце</numerusform>
        </translation>
    </message>
    <message>
        <source>Case, client, person</source>
        <translation>Случай, клиент, человек</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Median age {age}</source>
        <translation>Медиана возраста: {age}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>No case fits “{words}”</source>
        <translation>Нет случаев по запросу «{words}»</translation>
    </message>
    <message>
        <source>No case is closed yet</source>
        <translation>Закрытых случаев пока нет</translation>
    </message>
    <message>
        <source>No case is older than 30 days</source>
        <translation>Нет случаев старше 30 дней</translation>
    </message>
    <message>
        <source>No case of yours is open</source>
        <translation>Ваших открытых случаев нет</translation>
    </message>
    <message>
        <source>No case waits for the client’s word</source>
        <translation>Ни один случай не ждёт слова клиента</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>Открытых случаев нет</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Открыть случай</translation>
    </message>
    <message>
        <source>Over 30 days</source>
        <translation>Старше 30 дней</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Solved?</source>
        <translation>Решено?</translation>
    </message>
    <message>
        <source>The last one was closed {day}: {title}</source>
        <translation>Последний закрыт {day}: {title}</translation>
    </message>
</context>
<context>
    <name>RegisterHead</name>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Случай</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
</context>
<context>
    <name>RepeatBox</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Drawn in {seconds} s on this laptop.</source>
        <translation>Построен за {seconds} с на этом ноутбуке.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Долгов нет.</translation>
    </message>
    <message>
        <source>Open the trip</source>
        <translation>Открыть выезд</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Выезд</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Every town is clear</source>
        <translation>Все города понятны</translation>
    </message>
    <message>
        <source>Everything was taken back</source>
        <translation>Отменено всё</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Оставить все</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>May be duplicates</source>
        <translation>Возможные дубли</translation>
    </message>
    <message>
        <source>Merge all</source>
        <translation>Объединить все</translation>
    </message>
    <message>
        <source>No line is refused</source>
        <translation>Ни одна строка не отклонена</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing else was noticed</source>
        <translation>Больше ничего не замечено</translation>
    </message>
    <message>
        <source>Nothing looks like a duplicate</source>
        <translation>Дублей не видно</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Города</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>clients made</source>
        <translation>создано клиентов</translation>
    </message>
    <message>
        <source>contacts made</source>
        <translation>создано контактов</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>уже известны</translation>
    </message>
    <message>
        <source>known, gaps filled</source>
        <translation>известны, дополнены</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>оставлены как есть</translation>
    </message>
    <message>
        <source>lines refused</source>
        <translation>отклонено строк</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединено</translation>
    </message>
    <message>
        <source>new clients</source>
        <translation>новые клиенты</translation>
    </message>
    <message>
        <source>new contacts</source>
        <translation>новые контакты</translation>
    </message>
    <message>
        <source>records taken back</source>
        <translation>карточек отменено</translation>
    </message>
    <message>
        <source>values emptied again</source>
        <translation>значений снова пусты</translation>
    </message>
    <message>
        <source>{merged} to merge, {kept} to keep</source>
        <translation>объединить: {merged}, оставить: {kept}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n page(s), A4</source>
        <translation>
            <numerusform>%n страница, A4</numerusform>
            <numerusform>%n страницы, A4</numerusform>
            <numerusform>%n страниц, A4</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is drawn from the meetings of a trip: it is here when the first is planned.</source>
        <translation>Отчёт строится по встречам выезда и появится, когда запланируют первый.</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Open the trip calendar</source>
        <translation>Открыть календарь выездов</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Страницы в уменьшении</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>There is no trip to report on yet</source>
        <translation>Пока нет выезда, о котором отчитаться</translation>
    </message>
    <message>
        <source>Trip report</source>
        <translation>Отчёт о выезде</translation>
    </message>
    <message>
        <source>data as of {at}</source>
        <translation>данные на {at}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительный</translation>
    </message>
</context>
<context>
    <name>ResponsePeek</name>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начата</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Обращение {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Заполнил(а)</translation>
    </message>
    <message>
        <source>Go on filling</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Needed still</source>
        <translation>Ещё нужно</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} из {total}</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>If they say</source>
        <translation>Если скажут</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>SectionButton</name>
    <message>
        <source>not asked</source>
        <translation>не задаётся</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} из {total}</translation>
    </message>
</context>
<context>
    <name>SectionsColumn</name>
    <message>
        <source>about {minutes} left</source>
        <translation>ещё около {minutes}</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} из {total}</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Do, with {name}</source>
        <translation>Действия: {name}</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Список клавиш</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Обменяться сейчас</translation>
    </message>
    <message>
        <source>Today’s meetings</source>
        <translation>Встречи сегодня</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>In meeting mode, lock when idle for</source>
        <translation>В режиме встречи блокировать через</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Блокировать при простое</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Open the case</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Взять другой ответ</translation>
    </message>
    <message>
        <source>answered {time}</source>
        <translation>ответ {time}</translation>
    </message>
    <message>
        <source>{who} answered this meanwhile. Yours stands when you go on.</source>
        <translation>{who}: ответ уже записан. Если продолжить, останется ваш.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Close, back to the list</source>
        <translation>Закрыть, назад к списку</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Фильтр страницы</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Свернуть панель</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Следующая часть страницы</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Обменяться сейчас</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Эти клавиши</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Fold the sidebar</source>
        <translation>Свернуть панель</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>VIP programme</source>
        <translation>Программа VIP</translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>{crew} near</source>
        <translation>{crew} рядом</translation>
    </message>
</context>
<context>
    <name>SlotPane</name>
    <message>
        <source>Another time: thu 15, 14:30, 3 dec 11</source>
        <translation>Другое время: чт 15, 14:30, 3 дек 11</translation>
    </message>
    <message>
        <source>No time chosen yet</source>
        <translation>Время ещё не выбрано</translation>
    </message>
</context>
<context>
    <name>SlotsCard</name>
    <message>
        <source>Another length</source>
        <translation>Другая длительность</translation>
    </message>
    <message>
        <source>No time to offer</source>
        <translation>Нечего предложить</translation>
    </message>
    <message>
        <source>Slots to offer</source>
        <translation>Что предложить</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>StandbyPopover</name>
    <message>
        <source>Book</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Следующий</translation>
    </message>
</context>
<context>
    <name>StandbyTray</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Clients on standby</source>
        <translation>Клиенты в запасе</translation>
    </message>
    <message>
        <source>Clients willing to be called at short notice are noted at the call desk.</source>
        <translation>Клиентов, готовых к звонку в последний момент, отмечают на странице звонков.</translation>
    </message>
    <message>
        <source>Drag onto a day, or press Enter for the best free slot.</source>
        <translation>Перетащите на день или нажмите Enter: лучшее свободное время.</translation>
    </message>
    <message>
        <source>Likeliest first</source>
        <translation>Сначала вероятные</translation>
    </message>
    <message>
        <source>Near {day}</source>
        <translation>Рядом: {day}</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Сначала ближайшие</translation>
    </message>
    <message>
        <source>Nobody on standby</source>
        <translation>В запасе никого</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>В запасе</translation>
    </message>
    <message>
        <source>on route</source>
        <translation>по пути</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose the same file again, and it goes on from there.</source>
        <translation>Выберите тот же файл ещё раз, и загрузка продолжится.</translation>
    </message>
    <message>
        <source>Imports before</source>
        <translation>Прежние загрузки</translation>
    </message>
    <message>
        <source>Made on another laptop: it can be undone there, by {name}.</source>
        <translation>Сделана на другом ноутбуке: отменить её там может {name}.</translation>
    </message>
    <message>
        <source>Taken back as a whole. The file can be imported again.</source>
        <translation>Отменена целиком. Файл можно загрузить снова.</translation>
    </message>
    <message>
        <source>Undo takes back what it made and filled, and leaves what was used since.</source>
        <translation>Отмена уберёт созданное и дополненное, а использованное с тех пор оставит.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>whoever made it</source>
        <translation>тот, кто её сделал</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Step {number}, done: {title}</source>
        <translation>Шаг {number}, сделан: {title}</translation>
    </message>
    <message>
        <source>Step {number}, later: {title}</source>
        <translation>Шаг {number}, позже: {title}</translation>
    </message>
    <message>
        <source>Step {number}, next: {title}</source>
        <translation>Шаг {number}, следующий: {title}</translation>
    </message>
</context>
<context>
    <name>StopBox</name>
    <message>
        <source>Arrives</source>
        <translation>Приезд</translation>
    </message>
    <message>
        <source>Choose a town from the list.</source>
        <translation>Выберите город из списка.</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Квартира</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Гостиница</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Жильё</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Ночи</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Не заказано</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Частное</translation>
    </message>
    <message>
        <source>Say the day, such as thu or 3.12.</source>
        <translation>Укажите день, например чт или 3.12.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
</context>
<context>
    <name>StopsForm</name>
    <message>
        <source>Add a town</source>
        <translation>Добавить город</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Ночи</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>In their words</source>
        <translation>Словами клиента</translation>
    </message>
    <message>
        <source>No words were written down.</source>
        <translation>Слова не записаны.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>До сих пор</translation>
    </message>
    <message>
        <source>They want</source>
        <translation>Хотят</translation>
    </message>
    <message>
        <source>{what}, by {day}</source>
        <translation>{what}, к {day}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>A sentence of several words is best.</source>
        <translation>Лучше всего фраза из нескольких слов.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a few words.</source>
        <translation>Легко угадать. Добавьте несколько слов.</translation>
    </message>
    <message>
        <source>Good. Another word makes it strong.</source>
        <translation>Хорошо. Ещё слово — и будет надёжно.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Надёжно.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Слишком коротко: не меньше 8 знаков.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Finish</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} из {total}</translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message numerus="yes">
        <source>%n contract meeting(s)</source>
        <translation>
            <numerusform>%n встреча по договору</numerusform>
            <numerusform>%n встречи по договору</numerusform>
            <numerusform>%n встреч по договору</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) under 2</source>
        <translation>
            <numerusform>%n день меньше 2</numerusform>
            <numerusform>%n дня меньше 2</numerusform>
            <numerusform>%n дней меньше 2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n ночь</numerusform>
            <numerusform>%n ночи</numerusform>
            <numerusform>%n ночей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n запланирована</numerusform>
            <numerusform>%n запланированы</numerusform>
            <numerusform>%n запланировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without leader</source>
        <translation>
            <numerusform>%n без руководителя</numerusform>
            <numerusform>%n без руководителя</numerusform>
            <numerusform>%n без руководителя</numerusform>
        </translation>
    </message>
    <message>
        <source>leader booked</source>
        <translation>руководитель есть</translation>
    </message>
    <message>
        <source>{days} and {last} under 2</source>
        <translation>{days} и {last}: меньше 2</translation>
    </message>
    <message>
        <source>{day} under 2</source>
        <translation>{day}: меньше 2</translation>
    </message>
    <message>
        <source>{held} held, ≈{expected} expected in all</source>
        <translation>состоялось {held}, ожидается всего ≈{expected}</translation>
    </message>
    <message>
        <source>{nights}, {count} in {town}</source>
        <translation>{nights}, {count} — {town}</translation>
    </message>
</context>
<context>
    <name>SyncPopover</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n правка</numerusform>
            <numerusform>%n правки</numerusform>
            <numerusform>%n правок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n получена</numerusform>
            <numerusform>%n получены</numerusform>
            <numerusform>%n получено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n отправлена</numerusform>
            <numerusform>%n отправлены</numerusform>
            <numerusform>%n отправлено</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Последний обмен</translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation>Открывается до</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Обменяться сейчас</translation>
    </message>
    <message numerus="yes">
        <source>The office set %n change(s) aside. They are kept here.</source>
        <translation>
            <numerusform>Офис отложил %n правку. Она сохранена здесь.</numerusform>
            <numerusform>Офис отложил %n правки. Они сохранены здесь.</numerusform>
            <numerusform>Офис отложил %n правок. Они сохранены здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Две версии</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>With the office</source>
        <translation>С офисом</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>считаем</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>{changes}, since {when}</source>
        <translation>{changes}, с {when}</translation>
    </message>
    <message>
        <source>{record}: {fields}</source>
        <translation>{record}: {fields}</translation>
    </message>
</context>
<context>
    <name>SyncRounds</name>
    <message numerus="yes">
        <source>%n change(s) kept</source>
        <translation>
            <numerusform>%n правка при вас</numerusform>
            <numerusform>%n правки при вас</numerusform>
            <numerusform>%n правок при вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n правка к отправке</numerusform>
            <numerusform>%n правки к отправке</numerusform>
            <numerusform>%n правок к отправке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without the office</source>
        <translation>
            <numerusform>%n день без офиса</numerusform>
            <numerusform>%n дня без офиса</numerusform>
            <numerusform>%n дней без офиса</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n получена</numerusform>
            <numerusform>%n получены</numerusform>
            <numerusform>%n получено</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for news</source>
        <translation>Узнаём новости</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Сохранено здесь</translation>
    </message>
    <message numerus="yes">
        <source>Lease ends in %n day(s)</source>
        <translation>
            <numerusform>Доступ ещё %n день</numerusform>
            <numerusform>Доступ ещё %n дня</numerusform>
            <numerusform>Доступ ещё %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Обмена ещё не было</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ничего не ждёт</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>Обмен остановлен</translation>
    </message>
    <message>
        <source>Synced {when}</source>
        <translation>Обмен {when}</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Обмениваемся</translation>
    </message>
    <message>
        <source>This laptop’s clock is wrong</source>
        <translation>Часы ноутбука сбились</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Без сети</translation>
    </message>
</context>
<context>
    <name>TaskPopover</name>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>отдел записи</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Another day</source>
        <translation>Другой день</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Say the day, such as thu or 3.12.</source>
        <translation>Укажите день, например чт или 3.12.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Назовите причину в двух словах.</translation>
    </message>
    <message>
        <source>Why it is dropped</source>
        <translation>Почему снимается</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Ahead</source>
        <translation>Впереди</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>TimesPopover</name>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>TownChoice</name>
    <message>
        <source>Which town is it?</source>
        <translation>Какой это город?</translation>
    </message>
</context>
<context>
    <name>TownField</name>
    <message>
        <source>Towns found</source>
        <translation>Найденные города</translation>
    </message>
</context>
<context>
    <name>TownPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>The name stays, without a place.</source>
        <translation>Останется название, без места на карте.</translation>
    </message>
    <message>
        <source>Which one is meant? It decides on the map, the drives and the clock.</source>
        <translation>Какой имеется в виду? От этого зависят карта, дорога и часы.</translation>
    </message>
    <message>
        <source>Which town is it?</source>
        <translation>Какой это город?</translation>
    </message>
</context>
<context>
    <name>TripActs</name>
    <message>
        <source>Edit trip</source>
        <translation>Изменить выезд</translation>
    </message>
    <message>
        <source>New trip</source>
        <translation>Новый выезд</translation>
    </message>
    <message>
        <source>{trip} changed</source>
        <translation>{trip}: изменено</translation>
    </message>
    <message>
        <source>{trip} is made, as a draft</source>
        <translation>{trip}: создан черновик</translation>
    </message>
</context>
<context>
    <name>TripBooking</name>
    <message>
        <source>No free slot for {client} on this trip; drag it onto a day.</source>
        <translation>Для клиента {client} нет свободного времени; перетащите на нужный день.</translation>
    </message>
</context>
<context>
    <name>TripForm</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Выезд</translation>
    </message>
</context>
<context>
    <name>TripPage</name>
    <message>
        <source>A trip gives a brigade its days in a region; meetings are booked onto it.</source>
        <translation>Выезд даёт бригаде дни в регионе; на них назначают встречи.</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Добавить встречу</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Brigade {name}</source>
        <translation>Бригада {name}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>More about this trip</source>
        <translation>Ещё о выезде</translation>
    </message>
    <message>
        <source>New trip</source>
        <translation>Новый выезд</translation>
    </message>
    <message>
        <source>No trip yet</source>
        <translation>Выездов пока нет</translation>
    </message>
    <message>
        <source>Nothing is booked on this trip yet</source>
        <translation>На этот выезд пока ничего не назначено</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Press a day’s room, or drag a client on standby onto a day.</source>
        <translation>Нажмите на место в дне или перетащите клиента из запаса.</translation>
    </message>
    <message>
        <source>Trip calendar</source>
        <translation>Календарь выезда</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Выезды</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} и {last}</translation>
    </message>
</context>
<context>
    <name>TripViews</name>
    <message>
        <source>Agenda of the trip</source>
        <translation>Список встреч выезда</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>В запасе</translation>
    </message>
    <message>
        <source>Trip by hours</source>
        <translation>Выезд по часам</translation>
    </message>
    <message>
        <source>Trip by order</source>
        <translation>Выезд по порядку</translation>
    </message>
</context>
<context>
    <name>TripsPopover</name>
    <message>
        <source>New trip</source>
        <translation>Новый выезд</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Выезды</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Copy details</source>
        <translation>Копировать сведения</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>This laptop’s data could not be opened</source>
        <translation>Данные ноутбука не открылись</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>TypedSlot</name>
    <message>
        <source>Take {time}</source>
        <translation>Взять {time}</translation>
    </message>
    <message>
        <source>Write it like thu 15, 14:30, 3 dec 11.</source>
        <translation>Напишите: чт 15, 14:30, 3 дек 11.</translation>
    </message>
    <message>
        <source>{when} · fits, {more}</source>
        <translation>{when} · подходит, {more}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Done again: {act}</source>
        <translation>Повторено: {act}</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Отменено: {act}</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>laptop {code}</source>
        <translation>ноутбук {code}</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>этот ноутбук</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>%n planned, ≈{held} held</source>
        <translation>
            <numerusform>%n запланирована, ≈{held} состоятся</numerusform>
            <numerusform>%n запланированы, ≈{held} состоятся</numerusform>
            <numerusform>%n запланировано, ≈{held} состоятся</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>No brigade travels this week</source>
        <translation>На этой неделе бригады не едут</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Trip calendars</source>
        <translation>Календари выездов</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Неделя {number}</translation>
    </message>
    <message>
        <source>Weeks fill as trips are made in the trip calendars.</source>
        <translation>Недели заполняются по мере того, как в календарях выездов появляются выезды.</translation>
    </message>
</context>
<context>
    <name>WeekViews</name>
    <message>
        <source>Agenda of the week</source>
        <translation>Список недели</translation>
    </message>
    <message>
        <source>Week of the brigades</source>
        <translation>Неделя бригад</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>New time</source>
        <translation>Новое время</translation>
    </message>
    <message>
        <source>Say the new time, such as thu 15.</source>
        <translation>Укажите новое время, например чт 15.</translation>
    </message>
    <message>
        <source>Why in spite of it</source>
        <translation>Почему всё-таки так</translation>
    </message>
    <message>
        <source>thu 15, 14:30, 3 dec 11</source>
        <translation>чт 15, 14:30, 3 дек 11</translation>
    </message>
</context>
<context>
    <name>WhoWasThere</name>
    <message>
        <source>Names, a comma between</source>
        <translation>Имена через запятую</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Кто-то ещё</translation>
    </message>
</context>
<context>
    <name>_FormLine</name>
    <message>
        <source>See answers</source>
        <translation>Ответы</translation>
    </message>
</context>
<context>
    <name>_NearLine</name>
    <message>
        <source>chance</source>
        <translation>вероятность</translation>
    </message>
</context>
<context>
    <name>_SlotsBar</name>
    <message>
        <source>Best slots</source>
        <translation>Лучшее время</translation>
    </message>
</context>
<context>
    <name>_TripPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Saturdays are worked</source>
        <translation>Суббота рабочая</translation>
    </message>
    <message>
        <source>Say the day, such as 9.11. or 9 Nov.</source>
        <translation>Укажите день, например 9.11. или 9 ноя.</translation>
    </message>
    <message>
        <source>The trip ends before it begins.</source>
        <translation>Выезд заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>2 versions</source>
        <translation>2 версии</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>15 minutes earlier</source>
        <translation>На 15 минут раньше</translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation>На 15 минут позже</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Добавить встречу</translation>
    </message>
    <message>
        <source>Book a client</source>
        <translation>Назначить клиенту</translation>
    </message>
    <message>
        <source>Book on this day</source>
        <translation>Назначить на этот день</translation>
    </message>
    <message>
        <source>Book the chosen time</source>
        <translation>Назначить на выбранное время</translation>
    </message>
    <message>
        <source>Call the client</source>
        <translation>Позвонить клиенту</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Отменить встречу</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Изменить встречу</translation>
    </message>
    <message>
        <source>Choose time {number}</source>
        <translation>Выбрать время {number}</translation>
    </message>
    <message>
        <source>Clients on standby</source>
        <translation>Клиенты в запасе</translation>
    </message>
    <message>
        <source>Closer look</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Confirm the meeting</source>
        <translation>Подтвердить встречу</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>Days by hours</source>
        <translation>Дни по часам</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Find a client to book</source>
        <translation>Найти клиента для встречи</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>Встреча состоялась</translation>
    </message>
    <message>
        <source>It was not held</source>
        <translation>Встреча не состоялась</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Длиннее</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Перенести встречу</translation>
    </message>
    <message>
        <source>Next brigade in the wide lane</source>
        <translation>Следующая бригада на широкой полосе</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Следующая встреча</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Один день</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>На день раньше</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>На день позже</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <translation>Предыдущая встреча</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Короче</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Weeks by order</source>
        <translation>Недели по порядку</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Вся неделя</translation>
    </message>
</context>
<context>
    <name>call result</name>
    <message>
        <source>Another person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждена</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Письмо послано</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Передали</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенесена</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>В запасе</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Автоответчик</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Неверный номер</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n в плане</numerusform>
            <numerusform>%n в плане</numerusform>
            <numerusform>%n в плане</numerusform>
        </translation>
    </message>
    <message>
        <source>1st try</source>
        <translation>1-й раз</translation>
    </message>
    <message>
        <source>2nd try</source>
        <translation>2-й раз</translation>
    </message>
    <message>
        <source>3rd try</source>
        <translation>3-й раз</translation>
    </message>
    <message>
        <source>Call back after {time}</source>
        <translation>Перезвонить после {time}</translation>
    </message>
    <message>
        <source>Call back {when}</source>
        <translation>Перезвонить {when}</translation>
    </message>
    <message>
        <source>Cancelled {day}, rebook</source>
        <translation>Отменена {day}, заново</translation>
    </message>
    <message>
        <source>Confirm {when}</source>
        <translation>Подтвердить {when}</translation>
    </message>
    <message>
        <source>Fit for {when}</source>
        <translation>Подходит {when}</translation>
    </message>
    <message>
        <source>In {town} that day</source>
        <translation>В этот день — {town}</translation>
    </message>
    <message>
        <source>Missed {day}, rebook</source>
        <translation>Сорвалась {day}, заново</translation>
    </message>
    <message>
        <source>No crew is in this region on that day.</source>
        <translation>В этот день в регионе нет бригады.</translation>
    </message>
    <message>
        <source>No time fits any more</source>
        <translation>Подходящего времени нет</translation>
    </message>
    <message>
        <source>Nothing booked yet</source>
        <translation>Пока ничего нет</translation>
    </message>
    <message>
        <source>Of ten such days: {none} with none or one held, {two} with two, {more} with three or more.</source>
        <translation>Из десяти таких дней: {none} — ни одной или одна встреча, {two} — две, {more} — три и больше.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>По пути</translation>
    </message>
    <message>
        <source>On the way home</source>
        <translation>По пути домой</translation>
    </message>
    <message>
        <source>Open case: ask about nothing new before it is put right</source>
        <translation>Открытое обращение: сначала решите его</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другое…</translation>
    </message>
    <message>
        <source>Promised for {when}</source>
        <translation>Обещан {when}</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Это время прошло.</translation>
    </message>
    <message>
        <source>The client does not receive then.</source>
        <translation>В это время клиент не принимает.</translation>
    </message>
    <message>
        <source>The day has eight meetings already.</source>
        <translation>В этот день уже восемь встреч.</translation>
    </message>
    <message>
        <source>Visits are made {hours}.</source>
        <translation>Визиты — {hours}.</translation>
    </message>
    <message>
        <source>Wrong contact</source>
        <translation>Не тот контакт</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>подтв.</translation>
    </message>
    <message>
        <source>met since {year}</source>
        <translation>с {year}</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>на линии</translation>
    </message>
    <message>
        <source>rebook</source>
        <translation>заново</translation>
    </message>
    <message>
        <source>{crew} cannot be there in time.</source>
        <translation>{crew} не успеет.</translation>
    </message>
    <message>
        <source>{crew} has a meeting until {time}.</source>
        <translation>{crew}: встреча до {time}.</translation>
    </message>
    <message>
        <source>{crew} is in {town} until {time}.</source>
        <translation>{crew}: {town}, до {time}.</translation>
    </message>
    <message>
        <source>{name} is talking</source>
        <translation>Говорит {name}</translation>
    </message>
    <message>
        <source>{n}th try</source>
        <translation>{n}-й раз</translation>
    </message>
    <message>
        <source>{time} detour</source>
        <translation>Крюк {time}</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>By e-mail</source>
        <translation>По почте</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Письмом</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Сообщением</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>Closed, to be checked</source>
        <translation>Закрыт, проверить</translation>
    </message>
    <message>
        <source>Follow-up booked</source>
        <translation>Контрольная встреча назначена</translation>
    </message>
    <message>
        <source>Given to {name}</source>
        <translation>Передано: {name}</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокая</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>Measure dropped</source>
        <translation>Мера отменена</translation>
    </message>
    <message>
        <source>Measure planned</source>
        <translation>Мера намечена</translation>
    </message>
    <message>
        <source>Measure reported</source>
        <translation>О мере сообщено</translation>
    </message>
    <message>
        <source>Missing: {things}.</source>
        <translation>Не хватает: {things}.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Opened by questionnaire</source>
        <translation>Открыт анкетой</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Solved, says the client</source>
        <translation>Решено, говорит клиент</translation>
    </message>
    <message>
        <source>The client says it is not solved. {reason}</source>
        <translation>Клиент говорит, что не решено. {reason}</translation>
    </message>
    <message>
        <source>The follow-up fell through: {reason}</source>
        <translation>Контрольная встреча сорвалась: {reason}</translation>
    </message>
    <message>
        <source>Told by e-mail</source>
        <translation>Сообщено по почте</translation>
    </message>
    <message>
        <source>Told by letter</source>
        <translation>Сообщено письмом</translation>
    </message>
    <message>
        <source>Told by message</source>
        <translation>Сообщено сообщением</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Сообщено по телефону</translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation>Сообщено лично</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снят</translation>
    </message>
    <message>
        <source>closed, to be checked</source>
        <translation>закрыт, проверить</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>к {day}</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>не поручен</translation>
    </message>
    <message numerus="yes">
        <source>open %n day(s)</source>
        <translation>
            <numerusform>открыт %n день</numerusform>
            <numerusform>открыт %n дня</numerusform>
            <numerusform>открыт %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>open since today</source>
        <translation>открыт сегодня</translation>
    </message>
    <message>
        <source>opened {day} by a questionnaire</source>
        <translation>открыт {day} анкетой</translation>
    </message>
    <message>
        <source>opened {day} by a questionnaire, {question}: {mark} of {most}</source>
        <translation>открыт {day} анкетой, {question}: {mark} из {most}</translation>
    </message>
    <message>
        <source>opened {day} by {who}</source>
        <translation>открыт {day}: {who}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>решён</translation>
    </message>
    <message>
        <source>the client told</source>
        <translation>сообщить клиенту</translation>
    </message>
    <message>
        <source>the follow-up booked</source>
        <translation>назначить контрольную встречу</translation>
    </message>
    <message>
        <source>the measure done</source>
        <translation>принять меру</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>снят</translation>
    </message>
    <message>
        <source>{done} of 3 steps</source>
        <translation>шагов: {done} из 3</translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <source>2 values</source>
        <translation>2 значения</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Отвечает</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Решает</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Приёмная</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Влияет</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Давно не покупал</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Последняя встреча</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>No visit planned</source>
        <translation>Визит не запланирован</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не задан</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Открыто обращение</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Возможный</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Принимает</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказался</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Uses it</source>
        <translation>Пользуется</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>входит в неё</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>интересно</translation>
    </message>
    <message>
        <source>laptop {code}</source>
        <translation>ноутбук {code}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>needs a price</source>
        <translation>нужна цена</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} из 10</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>{name}: settled</source>
        <translation>{name}: решено</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message numerus="yes">
        <source>%n with none or one</source>
        <translation>
            <numerusform>%n — ни одной или одна</numerusform>
            <numerusform>%n — ни одной или одна</numerusform>
            <numerusform>%n — ни одной или одна</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with three or more</source>
        <translation>
            <numerusform>%n — три и больше</numerusform>
            <numerusform>%n — три и больше</numerusform>
            <numerusform>%n — три и больше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with two</source>
        <translation>
            <numerusform>%n — две</numerusform>
            <numerusform>%n — две</numerusform>
            <numerusform>%n — две</numerusform>
        </translation>
    </message>
    <message>
        <source>Of ten such days: {few}, {two}, {more}</source>
        <translation>Из десяти таких дней: {few}, {two}, {more}</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>накладка</translation>
    </message>
    <message>
        <source>likely clash</source>
        <translation>вероятна накладка</translation>
    </message>
    <message>
        <source>{held} held of {planned}</source>
        <translation>Состоялось {held} из {planned}</translation>
    </message>
    <message>
        <source>{planned} planned, about {expected} expected to be held</source>
        <translation>{planned} запланировано, состоится около {expected}</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>A sample company is built in {dir}; that takes half a minute.</source>
        <translation>Создаётся пример фирмы в {dir}; это займёт полминуты.</translation>
    </message>
    <message>
        <source>Head office and its people ...</source>
        <translation>Офис и его люди ...</translation>
    </message>
    <message>
        <source>Its passphrase lies in the open in {file}: for the sample only.</source>
        <translation>Кодовая фраза лежит открыто в {file}: только для примера.</translation>
    </message>
    <message>
        <source>The booking desk makes its calls ...</source>
        <translation>Диспетчеры обзванивают клиентов ...</translation>
    </message>
    <message>
        <source>The questionnaires of earlier years ...</source>
        <translation>Анкеты прошлых лет ...</translation>
    </message>
    <message>
        <source>The sample was not finished the last time; it is built anew.</source>
        <translation>В прошлый раз пример не был закончен; он создаётся заново.</translation>
    </message>
    <message>
        <source>There is no display here, so no window opens; it goes on as with --headless.</source>
        <translation>Здесь нет экрана, окно не открывается; дальше как с --headless.</translation>
    </message>
    <message>
        <source>This sample was built on {day}; the trip that was under way is over. Delete the folder {dir} for a fresh one.</source>
        <translation>Этот пример создан {day}; поездка, которая шла, уже закончилась. Удалите папку {dir}, чтобы получить новый.</translation>
    </message>
    <message>
        <source>Three hundred clients and their contacts ...</source>
        <translation>Триста клиентов и их контакты ...</translation>
    </message>
    <message>
        <source>Two brigades on the road ...</source>
        <translation>Две бригады в пути ...</translation>
    </message>
    <message>
        <source>What came of it, and two changes that nobody saw ...</source>
        <translation>Что из этого вышло, и две правки, которых никто не видел ...</translation>
    </message>
</context>
<context>
    <name>drop</name>
    <message>
        <source>Put it there</source>
        <translation>Поставить</translation>
    </message>
    <message>
        <source>Put it there all the same?</source>
        <translation>Всё равно поставить?</translation>
    </message>
    <message>
        <source>The brigade has a meeting from {start} to {end}; free again at {free}.</source>
        <translation>У бригады встреча с {start} до {end}; свободна с {free}.</translation>
    </message>
    <message>
        <source>The client does not receive on {day}.</source>
        <translation>Клиент не принимает: {day}.</translation>
    </message>
    <message>
        <source>day {change}</source>
        <translation>день {change}</translation>
    </message>
    <message>
        <source>day ≈{before} → {after}</source>
        <translation>день ≈{before} → {after}</translation>
    </message>
    <message>
        <source>tight with the drive</source>
        <translation>впритык по дороге</translation>
    </message>
    <message>
        <source>{day} has no gap of {length} with the drive there and on.</source>
        <translation>{day}: нет окна на {length} с учётом дороги.</translation>
    </message>
    <message>
        <source>{day} holds {count} meetings already.</source>
        <translation>{day}: уже {count} встреч.</translation>
    </message>
    <message>
        <source>{day} is outside the trip.</source>
        <translation>{day} — вне выезда.</translation>
    </message>
    <message>
        <source>{day} is over.</source>
        <translation>{day} уже прошёл.</translation>
    </message>
    <message>
        <source>{minutes} drive</source>
        <translation>{minutes} дороги</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--bind takes HOST:PORT, such as 0.0.0.0:8443.</source>
        <translation>--bind принимает HOST:PORT, например 0.0.0.0:8443.</translation>
    </message>
    <message>
        <source>--database takes a PostgreSQL address such as postgresql://user@host/base.</source>
        <translation>--database принимает адрес PostgreSQL вида postgresql://user@host/base.</translation>
    </message>
    <message>
        <source>A booked call names its meeting (meeting_id).</source>
        <translation>Звонок с записью называет свою встречу (meeting_id).</translation>
    </message>
    <message>
        <source>A branch belongs to a firm (parent_id).</source>
        <translation>Филиал принадлежит фирме (parent_id).</translation>
    </message>
    <message>
        <source>A brigade is told by two letters, such as GU.</source>
        <translation>Бригаду отличают две буквы, например ГУ.</translation>
    </message>
    <message>
        <source>A call is not deleted; void it if it was a mistake.</source>
        <translation>Звонок не удаляют; аннулируйте его, если это ошибка.</translation>
    </message>
    <message>
        <source>A case is never deleted; a lead may withdraw it.</source>
        <translation>Обращение не удаляют; старший может его отозвать.</translation>
    </message>
    <message>
        <source>A cell holds an error of the spreadsheet ({error}) and is taken as empty.</source>
        <translation>В ячейке ошибка электронной таблицы ({error}); она считается пустой.</translation>
    </message>
    <message>
        <source>A change in the body of an act has a shape this program does not know.</source>
        <translation>Изменение внутри действия имеет вид, неизвестный этой программе.</translation>
    </message>
    <message>
        <source>A client has a name.</source>
        <translation>У клиента есть название.</translation>
    </message>
    <message>
        <source>A client is not its own branch.</source>
        <translation>Клиент не может быть своим же филиалом.</translation>
    </message>
    <message>
        <source>A contact has a name, a position, a phone or an e-mail.</source>
        <translation>У контакта есть имя, должность, телефон или почта.</translation>
    </message>
    <message>
        <source>A contract meeting has a leader: say who came (leader_id), or why none did (no_leader_reason).</source>
        <translation>На встрече по договору есть руководитель: укажите, кто был (leader_id), или почему его не было (no_leader_reason).</translation>
    </message>
    <message>
        <source>A decision stands; take it back, or decide anew.</source>
        <translation>Решение не меняется; отмените его или примите новое.</translation>
    </message>
    <message>
        <source>A follow-up meeting after the notice must be booked (follow_up_id).</source>
        <translation>После уведомления должна быть назначена следующая встреча (follow_up_id).</translation>
    </message>
    <message>
        <source>A line stands between two cards and is left out.</source>
        <translation>Между двумя карточками есть лишняя строка; она пропущена.</translation>
    </message>
    <message>
        <source>A measure must be done, and none left due.</source>
        <translation>Мера должна быть выполнена, и ни одной не должно остаться.</translation>
    </message>
    <message>
        <source>A meeting is not deleted; cancel it, or void it if it was a mistake.</source>
        <translation>Встречу не удаляют; отмените её или аннулируйте, если это ошибка.</translation>
    </message>
    <message>
        <source>A meeting takes {least} to {most} minutes, not {minutes}.</source>
        <translation>Встреча длится от {least} до {most} минут, а не {minutes}.</translation>
    </message>
    <message>
        <source>A packed body holds more than the {limit} bytes it may.</source>
        <translation>Упакованное тело больше допустимых {limit} байт.</translation>
    </message>
    <message>
        <source>A packed body is damaged and cannot be unpacked.</source>
        <translation>Упакованное тело повреждено и не раскрывается.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is not closed before the next rows; close it or take it out.</source>
        <translation>Здесь открыта кавычка, которая не закрыта до следующих строк; закройте или уберите её.</translation>
    </message>
    <message>
        <source>A record with this id exists already.</source>
        <translation>Запись с таким id уже есть.</translation>
    </message>
    <message>
        <source>A record with this id exists in a region that is not granted to you.</source>
        <translation>Запись с таким id есть в регионе, который вам не открыт.</translation>
    </message>
    <message>
        <source>A refusal has a reason.</source>
        <translation>У отказа есть причина.</translation>
    </message>
    <message>
        <source>A request holds at most {most} bytes.</source>
        <translation>В запросе не больше {most} байт.</translation>
    </message>
    <message>
        <source>A stop has at least one night.</source>
        <translation>В остановке хотя бы одна ночь.</translation>
    </message>
    <message>
        <source>A sync of this profile is running already; wait for it to end.</source>
        <translation>Обмен этого профиля уже идёт; дождитесь его конца.</translation>
    </message>
    <message>
        <source>A text holds signs that are no letters, or a number is too large; type it anew.</source>
        <translation>В тексте есть знаки, которые не буквы, или число слишком велико; введите заново.</translation>
    </message>
    <message>
        <source>A text is too long: {most} signs are the most for one field.</source>
        <translation>Текст слишком длинный: в одном поле не больше {most} знаков.</translation>
    </message>
    <message>
        <source>A trip is not deleted; cancel it.</source>
        <translation>Выезд не удаляют; отмените его.</translation>
    </message>
    <message>
        <source>A value of {what} is of another type, or too large.</source>
        <translation>Значение {what} другого типа или слишком велико.</translation>
    </message>
    <message>
        <source>A {kind} needs {missing}; its fields are {known}.</source>
        <translation>Для {kind} нужно {missing}; поля: {known}.</translation>
    </message>
    <message>
        <source>Act {act} cannot be applied: {reason} It stays in quarantine.</source>
        <translation>Действие {act} применить нельзя: {reason} Оно остаётся в карантине.</translation>
    </message>
    <message>
        <source>An answer that this program does not understand.</source>
        <translation>Ответ, которого эта программа не понимает.</translation>
    </message>
    <message>
        <source>An argument is not written in letters of this terminal (UTF-8).</source>
        <translation>Аргумент записан не буквами этого терминала (UTF-8).</translation>
    </message>
    <message>
        <source>Another device made this import; undo it there.</source>
        <translation>Этот импорт сделан на другом устройстве; отмените его там.</translation>
    </message>
    <message>
        <source>Choose the time that was agreed.</source>
        <translation>Выберите согласованное время.</translation>
    </message>
    <message>
        <source>Device {number} is not in service; it gets no code.</source>
        <translation>Устройство {number} не в работе; код для него не выдаётся.</translation>
    </message>
    <message>
        <source>Enter the outcome of its meetings first: {count} have none.</source>
        <translation>Сначала внесите итоги встреч: их нет у {count}.</translation>
    </message>
    <message>
        <source>Fill in {name}.</source>
        <translation>Заполните {name}.</translation>
    </message>
    <message>
        <source>First say what will be done, by whom and until when.</source>
        <translation>Сначала укажите, что будет сделано, кем и к какому сроку.</translation>
    </message>
    <message>
        <source>Give at least one role: rep, office, lead, head, admin.</source>
        <translation>Укажите хотя бы одну роль: rep, office, lead, head, admin.</translation>
    </message>
    <message>
        <source>Give the passphrase: set FIELDSALES_PASSPHRASE, or name a file with --passphrase-file.</source>
        <translation>Дайте парольную фразу: задайте FIELDSALES_PASSPHRASE или назовите файл в --passphrase-file.</translation>
    </message>
    <message>
        <source>Give the recovery passphrase of the office: set FIELDSALES_RECOVERY_PASSPHRASE.</source>
        <translation>Укажите фразу восстановления офиса: задайте FIELDSALES_RECOVERY_PASSPHRASE.</translation>
    </message>
    <message>
        <source>It changes a record that the office does not have.</source>
        <translation>Меняется запись, которой нет в офисе.</translation>
    </message>
    <message>
        <source>It is about a record of a region that is not granted to you.</source>
        <translation>Речь о записи региона, который вам не открыт.</translation>
    </message>
    <message>
        <source>It is {state}; to {verb} it must be {states}.</source>
        <translation>Сейчас {state}; для {verb} нужно {states}.</translation>
    </message>
    <message>
        <source>It was changed again since; open the record and change it there. Nothing was taken back.</source>
        <translation>С тех пор это снова изменили; откройте и измените там. Ничего не отменено.</translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation>С тех пор запись изменена.</translation>
    </message>
    <message>
        <source>Its region is no id.</source>
        <translation type="vanished">Её регион — не id.</translation>
    </message>
    <message>
        <source>Kilometres are counted from 0.</source>
        <translation>Километры считаются от 0.</translation>
    </message>
    <message>
        <source>Move or cancel its meetings first: {count} are booked.</source>
        <translation>Сначала перенесите или отмените встречи: назначено {count}.</translation>
    </message>
    <message>
        <source>Name the brigade.</source>
        <translation>Назовите бригаду.</translation>
    </message>
    <message>
        <source>Neither record of this conflict is on this device; those who see one decide.</source>
        <translation>На этом устройстве нет ни одной из записей этого конфликта; решают те, кто видит хотя бы одну.</translation>
    </message>
    <message>
        <source>No column of {file} could be recognised as the name of a client or a person; say which column is client.name or contact.name.</source>
        <translation>В файле {file} не найдено столбца с названием клиента или именем человека; укажите, какой столбец client.name или contact.name.</translation>
    </message>
    <message>
        <source>Nothing shows whether the dates of {column} begin with the day or the month; {order} was taken. If that is wrong, undo the import and choose the order of dates.</source>
        <translation>По датам в столбце {column} не видно, что идёт первым, день или месяц; взято {order}. Если это неверно, отмените импорт и выберите порядок дат.</translation>
    </message>
    <message>
        <source>Only its author takes an act back.</source>
        <translation>Действие отменяет только его автор.</translation>
    </message>
    <message>
        <source>Other records refer to it.</source>
        <translation>На неё ссылаются другие записи.</translation>
    </message>
    <message>
        <source>People and devices are for heads and admins; ask one of them.</source>
        <translation>Люди и устройства — дело руководителей и администраторов; обратитесь к ним.</translation>
    </message>
    <message>
        <source>Pictures and sounds on cards are left out: {count}.</source>
        <translation>Изображения и звуки на карточках пропущены: {count}.</translation>
    </message>
    <message>
        <source>Question {id} asks our records for {known}; they know {all}.</source>
        <translation>Вопрос {id} спрашивает в наших данных {known}; в них есть {all}.</translation>
    </message>
    <message>
        <source>Question {id} takes no list.</source>
        <translation>Вопрос {id} не принимает списка.</translation>
    </message>
    <message>
        <source>Question {id} takes the list {list}, which is not there.</source>
        <translation>Вопрос {id} берёт список {list}, которого нет.</translation>
    </message>
    <message>
        <source>Say how it ended: held, missed or cancelled.</source>
        <translation>Скажите, чем кончилось: состоялась, не пришли или отменена.</translation>
    </message>
    <message>
        <source>Say how much was paid.</source>
        <translation>Укажите, сколько уплачено.</translation>
    </message>
    <message>
        <source>Say in a few words what was told, or what was answered.</source>
        <translation>Скажите в двух словах, что сообщили или что ответили.</translation>
    </message>
    <message>
        <source>Say into which region the clients go; the regions are {known}.</source>
        <translation>Укажите, в какой регион попадут клиенты; регионы: {known}.</translation>
    </message>
    <message>
        <source>Say the new date (due).</source>
        <translation>Укажите новую дату (due).</translation>
    </message>
    <message>
        <source>Say the new time: it is the same as the old one.</source>
        <translation>Укажите новое время: оно то же, что и было.</translation>
    </message>
    <message>
        <source>Say what came of the call (outcome).</source>
        <translation>Укажите итог звонка (outcome).</translation>
    </message>
    <message>
        <source>Say what is done about it.</source>
        <translation>Скажите, что делается.</translation>
    </message>
    <message>
        <source>Say what was done, or why it was dropped.</source>
        <translation>Скажите, что сделано или почему отменено.</translation>
    </message>
    <message>
        <source>Say when to call back (again_at).</source>
        <translation>Укажите, когда перезвонить (again_at).</translation>
    </message>
    <message>
        <source>Say who answers for the case (owner_id).</source>
        <translation>Укажите, кто отвечает за обращение (owner_id).</translation>
    </message>
    <message>
        <source>Say who answers for the client (owner_id).</source>
        <translation>Укажите, кто отвечает за клиента (owner_id).</translation>
    </message>
    <message>
        <source>Say who belongs to the brigade.</source>
        <translation>Укажите, кто входит в бригаду.</translation>
    </message>
    <message>
        <source>Say who was told.</source>
        <translation>Скажите, кому сообщили.</translation>
    </message>
    <message>
        <source>Say whose doing it was: client, us or third.</source>
        <translation>Скажите, по чьей вине: client, us или third.</translation>
    </message>
    <message>
        <source>Say why both shall stay.</source>
        <translation>Укажите, почему остаются обе записи.</translation>
    </message>
    <message>
        <source>Set FIELDSALES_OLD_PASSPHRASE, or FIELDSALES_RECOVERY_PASSPHRASE if it is forgotten.</source>
        <translation>Задайте FIELDSALES_OLD_PASSPHRASE или, если она забыта, FIELDSALES_RECOVERY_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Several workers need PostgreSQL (--database at `office init`).</source>
        <translation>Нескольким процессам нужен PostgreSQL (--database в `office init`).</translation>
    </message>
    <message>
        <source>Some letters could not be read; they are shown as {sign}.</source>
        <translation>Некоторые буквы не удалось прочитать; они показаны как {sign}.</translation>
    </message>
    <message>
        <source>Somebody else approves your own questionnaire.</source>
        <translation>Вашу анкету утверждает кто-то другой.</translation>
    </message>
    <message>
        <source>Standby belongs to a trip; choose one first.</source>
        <translation>Запас относится к выезду; сначала выберите выезд.</translation>
    </message>
    <message>
        <source>Take a passphrase of {least} to {most} characters, best a sentence of several words.</source>
        <translation>Возьмите фразу от {least} до {most} знаков, лучше из нескольких слов.</translation>
    </message>
    <message>
        <source>Take one of the {count} values by its number, 1 to {count}.</source>
        <translation>Выберите одно из {count} значений по номеру, от 1 до {count}.</translation>
    </message>
    <message>
        <source>That code does not answer {request}. Read the code again, or ask the office for the code of this laptop and this request.</source>
        <translation>Этот код не отвечает на {request}. Прочтите код ещё раз или попросите у офиса код для этого ноутбука и этого запроса.</translation>
    </message>
    <message>
        <source>That is no request of a laptop, or it has a slip. Ask for its eight letters again.</source>
        <translation>Это не запрос ноутбука, или в нём ошибка. Попросите назвать его восемь знаков ещё раз.</translation>
    </message>
    <message>
        <source>That passphrase does not open this device. Try again.</source>
        <translation>Эта фраза не открывает устройство. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>That passphrase does not open this office. Try again.</source>
        <translation>Эта фраза не открывает офис. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The answers are one JSON object, question by question.</source>
        <translation>Ответы — один объект JSON, вопрос за вопросом.</translation>
    </message>
    <message>
        <source>The author is not the person of this device.</source>
        <translation>Автор — не владелец этого устройства.</translation>
    </message>
    <message>
        <source>The body of an act is damaged.</source>
        <translation>Тело действия повреждено.</translation>
    </message>
    <message>
        <source>The body of an act is not a list of at most {most} changes.</source>
        <translation>Тело действия — не список из не более чем {most} изменений.</translation>
    </message>
    <message>
        <source>The brigade has a meeting from {start} to {end}; free again at {free}. Take that, or give a reason (override_reason).</source>
        <translation>У бригады встреча с {start} до {end}; свободна в {free}. Возьмите это время или укажите причину (override_reason).</translation>
    </message>
    <message>
        <source>The brigade has {count} members on {day}; a trip needs two on every day.</source>
        <translation>В бригаде {count} чел. на {day}; в выезде каждый день нужны двое.</translation>
    </message>
    <message>
        <source>The card has no end (END:VCARD); what stands in it was taken.</source>
        <translation>У карточки нет конца (END:VCARD); взято то, что в ней есть.</translation>
    </message>
    <message>
        <source>The card has no end and no name; complete it.</source>
        <translation>У карточки нет ни конца, ни имени; дополните её.</translation>
    </message>
    <message>
        <source>The card holds nothing that can be read.</source>
        <translation>В карточке нет ничего, что можно прочитать.</translation>
    </message>
    <message>
        <source>The case rule names no calculation.</source>
        <translation>Правило обращений не называет вычисления.</translation>
    </message>
    <message>
        <source>The certificate of the office at {address} does not hold on the day this computer shows. Set the date here, or on the office's computer and start it anew; everything is kept.</source>
        <translation>Сертификат офиса по адресу {address} не действует в тот день, который показывает этот компьютер. Исправьте дату здесь или на компьютере офиса и запустите его заново; всё сохранено.</translation>
    </message>
    <message>
        <source>The client has no name and is called by its number, {number}.</source>
        <translation>У клиента нет названия; он назван по номеру, {number}.</translation>
    </message>
    <message>
        <source>The client to be kept is not on this device.</source>
        <translation>Клиента, которого надо сохранить, нет на этом устройстве.</translation>
    </message>
    <message>
        <source>The client's responsible person must be told first: whom, when, how.</source>
        <translation>Сначала нужно уведомить ответственного у клиента: кого, когда, как.</translation>
    </message>
    <message>
        <source>The clocks of this device and the office differ by more than five minutes. Set the clock, then sync again; nothing was lost.</source>
        <translation>Часы устройства и офиса расходятся больше чем на пять минут. Поправьте часы и повторите обмен; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The code is not complete or has a slip. Copy it again, or ask the office for a new one.</source>
        <translation>Код неполный или с опиской. Скопируйте его снова или попросите новый.</translation>
    </message>
    <message>
        <source>The connection to the office at {address} broke off. Everything is kept here; sync again.</source>
        <translation>Связь с офисом {address} прервалась. Всё сохранено здесь; повторите обмен.</translation>
    </message>
    <message>
        <source>The connection to the office broke off. What arrived is kept; sync goes on from there.</source>
        <translation>Связь с офисом прервалась. Полученное сохранено; обмен продолжится с этого места.</translation>
    </message>
    <message>
        <source>The connection to the office was ended here.</source>
        <translation>Соединение с офисом прервано здесь.</translation>
    </message>
    <message>
        <source>The database file cannot be opened or written. Check that the folder exists and that you may write to it.</source>
        <translation>Файл базы не открывается или не пишется. Проверьте, что папка есть и в неё можно писать.</translation>
    </message>
    <message>
        <source>The database file is damaged. Keep it as it is; put a copy of yours in its place, or ask the office for a new code and enrol another folder: what the office has is safe there.</source>
        <translation>Файл базы повреждён. Сохраните его как есть; поставьте на его место свою копию или попросите в офисе новый код и подключите другую папку: то, что есть в офисе, в сохранности.</translation>
    </message>
    <message>
        <source>The database file is damaged. Keep the file, restore a backup with `fieldsales restore`, or ask the office to enrol this device anew: what it has is safe there.</source>
        <translation type="vanished">Файл базы повреждён. Сохраните файл, восстановите копию через `fieldsales restore` или попросите офис подключить устройство заново: то, что у офиса, цело.</translation>
    </message>
    <message>
        <source>The database is in use by another program for too long. Close it, then try again.</source>
        <translation>База слишком долго занята другой программой. Закройте её и повторите.</translation>
    </message>
    <message>
        <source>The database server does not answer at the address of --database; start it, then try again.</source>
        <translation>Сервер базы не отвечает по адресу --database; запустите его и повторите.</translation>
    </message>
    <message>
        <source>The database this office lies in is not empty. Rename it and make an empty one of its name, then restore again.</source>
        <translation>База данных этого офиса не пуста. Переименуйте её, создайте пустую с её именем и восстановите снова.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written. What was kept before is safe; free some space, then try again.</source>
        <translation>Диск полон или не пишется. Сохранённое раньше цело; освободите место и повторите.</translation>
    </message>
    <message>
        <source>The disk is full: {file} was not written, and what stood there is untouched. Free some space, then print again.</source>
        <translation>Диск заполнен: {file} не записан, прежний файл цел. Освободите место и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>The enrolment has a shape this office does not know.</source>
        <translation>Подключение имеет вид, неизвестный этому офису.</translation>
    </message>
    <message>
        <source>The enrolment of this device broke off. Say it again with the same code and passphrase: `fieldsales enrol CODE`.</source>
        <translation>Подключение этого устройства прервалось. Повторите его с тем же кодом и той же парольной фразой: `fieldsales enrol CODE`.</translation>
    </message>
    <message>
        <source>The expression is not understood at place {at}: {text}</source>
        <translation>Выражение непонятно в месте {at}: {text}</translation>
    </message>
    <message>
        <source>The file ends in the middle of a record and seems to be cut off; nothing was changed. Get the whole file again. If it is whole, put a line end after its last line.</source>
        <translation>Файл обрывается посреди записи; ничего не изменено. Получите файл целиком. Если он цел, поставьте перевод строки после последней строки.</translation>
    </message>
    <message>
        <source>The file is no table of text: it holds signs that no list has. Export the list as CSV, XLSX or vCard and import that.</source>
        <translation>Файл не является текстовой таблицей: в нём знаки, которых в списках не бывает. Сохраните список как CSV, XLSX или vCard и импортируйте его.</translation>
    </message>
    <message>
        <source>The folder {dir} cannot be made or read. Name another with --dir.</source>
        <translation>Папку {dir} не удаётся создать или прочитать. Укажите другую через --dir.</translation>
    </message>
    <message>
        <source>The folder {dir} holds other files. Name a new or empty folder with --dir.</source>
        <translation>В папке {dir} лежат другие файлы. Укажите новую или пустую папку через --dir.</translation>
    </message>
    <message>
        <source>The follow-up meeting must be held first.</source>
        <translation>Сначала должна состояться следующая встреча.</translation>
    </message>
    <message>
        <source>The history of {field} has no write {write} on this device.</source>
        <translation>В истории поля {field} на этом устройстве нет записи {write}.</translation>
    </message>
    <message>
        <source>The key file of this device is damaged. Ask the office for a new code and join in another folder; keep this one: what was not sent is still in it, encrypted.</source>
        <translation>Файл ключей этого устройства повреждён. Попросите у офиса новый код и подключитесь в другой папке; эту сохраните: неотправленное осталось в ней, зашифрованным.</translation>
    </message>
    <message>
        <source>The key file of this device is damaged. Restore it from a backup, or ask the office for a new code; the office can open the data.</source>
        <translation type="vanished">Файл ключей устройства повреждён. Восстановите его из копии или попросите новый код; офис может открыть данные.</translation>
    </message>
    <message>
        <source>The key file was written by a newer FieldSales; install that.</source>
        <translation>Файл ключей записан более новым FieldSales; установите его.</translation>
    </message>
    <message>
        <source>The letters {letters} are taken; choose others.</source>
        <translation>Буквы {letters} уже заняты; выберите другие.</translation>
    </message>
    <message>
        <source>The line is longer than {most} letters; shorten it.</source>
        <translation>Строка длиннее {most} букв; сократите её.</translation>
    </message>
    <message>
        <source>The line names neither a client nor a person.</source>
        <translation>В строке нет ни клиента, ни человека.</translation>
    </message>
    <message>
        <source>The line names no region; choose one for the import.</source>
        <translation>В строке нет региона; выберите его для импорта.</translation>
    </message>
    <message>
        <source>The line stands below the table and fills {filled} of {columns} cells: a note, it seems. Fill it like the others if it is a client.</source>
        <translation>Строка стоит под таблицей и заполняет {filled} из {columns} ячеек: похоже на примечание. Если это клиент, заполните её как остальные.</translation>
    </message>
    <message>
        <source>The list asks to delete this entry; nothing is deleted, delete it by hand.</source>
        <translation>Список просит удалить эту запись; ничего не удалено, удалите её вручную.</translation>
    </message>
    <message>
        <source>The list of refused devices (office.denied) was changed by somebody else. Put it back from a copy, or delete it and revoke lost devices again after the restore.</source>
        <translation>Список отозванных устройств (office.denied) кем-то изменён. Верните его из копии или удалите и после восстановления снова отзовите потерянные устройства.</translation>
    </message>
    <message>
        <source>The log of this device does not continue what the office has: its disk was copied or restored. Ask the office for a new code; the work is kept.</source>
        <translation>Журнал устройства не продолжает журнал офиса: диск скопирован или восстановлен. Попросите новый код; работа сохранена.</translation>
    </message>
    <message>
        <source>The office answered something this program does not understand. Nothing was lost; install the newer program on whichever side is older, then sync again.</source>
        <translation>Офис ответил непонятным для этой программы образом. Ничего не потеряно; обновите ту сторону, что старше, и повторите обмен.</translation>
    </message>
    <message>
        <source>The office at {address} cannot be reached. Everything is kept here; sync again when there is a network.</source>
        <translation>Офис {address} недоступен. Всё сохранено здесь; повторите обмен, когда будет сеть.</translation>
    </message>
    <message>
        <source>The office does not know the act {act}.</source>
        <translation>Офис не знает действия {act}.</translation>
    </message>
    <message>
        <source>The office had taken this laptop out of service before this was sent.</source>
        <translation>Офис вывел этот ноутбук из работы до того, как это было отправлено.</translation>
    </message>
    <message>
        <source>The office has taken this device out of service. The work on it is kept; speak to your lead.</source>
        <translation>Офис вывел это устройство из работы. Работа на нём сохранена; обратитесь к старшему.</translation>
    </message>
    <message>
        <source>The office holds another key than this laptop was locked with. Ask it for a code to recover this laptop: `fieldsales recover CODE`; the work is kept.</source>
        <translation type="vanished">У офиса другой ключ, не тот, которым закрыт этот ноутбук. Попросите код для восстановления: `fieldsales recover CODE`; работа сохранена.</translation>
    </message>
    <message>
        <source>The office holds another key than this laptop was locked with. Ask it to recover this laptop; the work is kept.</source>
        <translation>У офиса другой ключ, не тот, которым закрыт этот ноутбук. Попросите офис восстановить ноутбук; работа сохранена.</translation>
    </message>
    <message>
        <source>The office is very busy; try again in a minute.</source>
        <translation>Офис очень занят; повторите через минуту.</translation>
    </message>
    <message>
        <source>The office of the sample did not start; see {log}. Delete the folder to build it anew.</source>
        <translation>Офис примера не запустился; см. {log}. Удалите папку, чтобы создать его заново.</translation>
    </message>
    <message>
        <source>The office on this computer did not start: another program may use its port. Close that, then try again; nothing was lost.</source>
        <translation>Офис на этом компьютере не запустился: порт может быть занят. Закройте ту программу и повторите; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The office sent a frame that is too large; nothing was lost.</source>
        <translation>Офис прислал слишком большой блок; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The office took this laptop out of service on {day}. All work on it reached the office. To use it again, ask the office for a code and join in another folder.</source>
        <translation>Офис вывел этот ноутбук из работы {day}. Вся работа дошла до офиса. Чтобы снова пользоваться им, попросите у офиса код и подключитесь в другой папке.</translation>
    </message>
    <message>
        <source>The office took this laptop out of service on {day}. What was not sent is still on it, and only the office can open it: give it back to the office.</source>
        <translation>Офис вывел этот ноутбук из работы {day}. Неотправленное осталось на нём, и открыть его может только офис: верните ноутбук в офис.</translation>
    </message>
    <message>
        <source>The office's database is damaged. Stop the office, keep the file as it is, and put the newest copy in its place.</source>
        <translation>База данных офиса повреждена. Остановите офис, сохраните файл как есть и поставьте на его место самую новую копию.</translation>
    </message>
    <message>
        <source>The office's database server broke off or does not answer; nothing was lost, try again.</source>
        <translation>Сервер базы данных офиса прервался или не отвечает; ничего не потеряно, повторите.</translation>
    </message>
    <message>
        <source>The office's key file is damaged; restore it from a backup.</source>
        <translation>Файл ключей офиса повреждён; восстановите его из копии.</translation>
    </message>
    <message>
        <source>The office, or something before it, answered {status}. If a network asks you to sign in, do that in a browser, then sync again; everything is kept.</source>
        <translation>Офис или что-то перед ним ответило {status}. Если сеть просит войти, сделайте это в браузере и повторите обмен; всё сохранено.</translation>
    </message>
    <message>
        <source>The order to take this laptop out of service is not signed by its office; nothing was done.</source>
        <translation>Приказ вывести этот ноутбук из работы не подписан его офисом; ничего не сделано.</translation>
    </message>
    <message>
        <source>The passphrase of the sample in {dir} is gone. Delete the folder and run the command again; a new sample is built.</source>
        <translation>Кодовой фразы примера в {dir} больше нет. Удалите папку и повторите команду; будет создан новый пример.</translation>
    </message>
    <message>
        <source>The plan of {day} stands at 18:00 the day before.</source>
        <translation>План на {day} фиксируется в 18:00 накануне.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Check that it is on and has paper, or save the PDF.</source>
        <translation>Принтер не принял отчёт. Проверьте, что он включён и в нём есть бумага, или сохраните PDF.</translation>
    </message>
    <message>
        <source>The questionnaire cannot be read: {problem}</source>
        <translation>Анкету не прочесть: {problem}</translation>
    </message>
    <message>
        <source>The questionnaire has no question {path}.</source>
        <translation>В анкете нет вопроса {path}.</translation>
    </message>
    <message>
        <source>The record is no longer on this device: its region went to somebody else. Nothing was changed; note what you wanted and ask your lead.</source>
        <translation>Карточки больше нет на этом устройстве: её регион передан другому. Ничего не изменено; запишите, что хотели, и обратитесь к руководителю группы.</translation>
    </message>
    <message>
        <source>The record is no longer on this device; nothing was taken back.</source>
        <translation>На этом устройстве этого больше нет; ничего не отменено.</translation>
    </message>
    <message>
        <source>The record was deleted since; nothing was taken back.</source>
        <translation>Карточка с тех пор удалена; ничего не отменено.</translation>
    </message>
    <message>
        <source>The recovery has a shape this office does not know.</source>
        <translation>У восстановления вид, которого этот офис не знает.</translation>
    </message>
    <message>
        <source>The request has a shape this office does not know.</source>
        <translation>Запрос имеет вид, неизвестный этому офису.</translation>
    </message>
    <message>
        <source>The request is not signed by a device of this office.</source>
        <translation>Запрос не подписан устройством этого офиса.</translation>
    </message>
    <message>
        <source>The sample company did not start. Type `fieldsales demo` to see why; nothing was changed here.</source>
        <translation>Пример фирмы не запустился. Наберите `fieldsales demo`, чтобы узнать почему; здесь ничего не изменено.</translation>
    </message>
    <message>
        <source>The sample in {dir} is open already. Close it, or name another folder with --dir.</source>
        <translation>Пример в {dir} уже открыт. Закройте его или укажите другую папку через --dir.</translation>
    </message>
    <message>
        <source>The sample in {dir} speaks {language}. For another language name another folder with --dir.</source>
        <translation>Пример в {dir} на языке {language}. Для другого языка укажите другую папку через --dir.</translation>
    </message>
    <message>
        <source>The sample in {dir} was made by a newer FieldSales. Install that, or name another folder with --dir.</source>
        <translation>Пример в {dir} создан более новой версией FieldSales. Установите её или укажите другую папку через --dir.</translation>
    </message>
    <message>
        <source>The table of towns that comes with the program is missing. Install the program again.</source>
        <translation>Нет таблицы населённых пунктов, которая идёт с программой. Установите программу заново.</translation>
    </message>
    <message>
        <source>The time this laptop opens without the office ended on {day}. What you wrote is kept. Go online and open it again, or call the office with {request} and enter the code it tells below the passphrase, or by `fieldsales lease renew --code CODE`.</source>
        <translation>Срок, когда этот ноутбук открывается без офиса, истёк {day}. Всё написанное сохранено. Подключитесь к сети и откройте снова или позвоните в офис, назовите {request} и введите код, который вам скажут, под парольной фразой или командой `fieldsales lease renew --code CODE`.</translation>
    </message>
    <message>
        <source>The time this laptop opens without the office ended on {day}. What you wrote is kept. Go online and open it again, or call the office with {request} and type the code it tells: `fieldsales lease renew --code CODE`.</source>
        <translation type="vanished">Срок, когда этот ноутбук открывается без офиса, истёк {day}. Всё написанное сохранено. Подключитесь к сети и откройте снова или позвоните в офис, назовите {request} и введите код, который вам скажут: `fieldsales lease renew --code CODE`.</translation>
    </message>
    <message>
        <source>The trip ends before it begins.</source>
        <translation>Выезд кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The workbook cannot be read: it is damaged or was not copied to its end. Open it in a spreadsheet program, save it again as XLSX or CSV, and import that; nothing was changed.</source>
        <translation>Книгу не удаётся прочитать: она повреждена или скопирована не до конца. Откройте её в табличной программе, сохраните заново как XLSX или CSV и импортируйте; ничего не изменено.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; save it without one and import it again.</source>
        <translation>Книга защищена паролем; сохраните её без пароля и импортируйте снова.</translation>
    </message>
    <message>
        <source>There is a brigade {name} already.</source>
        <translation>Бригада {name} уже есть.</translation>
    </message>
    <message>
        <source>There is a person with {email} already.</source>
        <translation>Человек с {email} уже есть.</translation>
    </message>
    <message>
        <source>There is a region {name} already.</source>
        <translation>Регион {name} уже есть.</translation>
    </message>
    <message>
        <source>There is no act {act} in quarantine; see `fieldsales office quarantine list`.</source>
        <translation>В карантине нет действия {act}; смотрите `fieldsales office quarantine list`.</translation>
    </message>
    <message>
        <source>There is no act {seq} on this device.</source>
        <translation>На этом устройстве нет действия {seq}.</translation>
    </message>
    <message>
        <source>There is no column {column}; the columns are {known}.</source>
        <translation>Столбца {column} нет; столбцы: {known}.</translation>
    </message>
    <message>
        <source>There is no device {id}.</source>
        <translation>Нет устройства {id}.</translation>
    </message>
    <message>
        <source>There is no device {number}.</source>
        <translation>Нет устройства {number}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Файла {file} нет.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Файла {name} нет.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it, or choose another.</source>
        <translation>Папки {folder} нет. Создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>There is no kind {name}; the kinds are {names}.</source>
        <translation>Нет вида {name}; есть {names}.</translation>
    </message>
    <message>
        <source>There is no open conflict {id}.</source>
        <translation>Нет открытого расхождения {id}.</translation>
    </message>
    <message>
        <source>There is no person with {email}.</source>
        <translation>Нет человека с {email}.</translation>
    </message>
    <message>
        <source>There is no questionnaire {name}; there is {forms}.</source>
        <translation>Нет анкеты {name}; есть {forms}.</translation>
    </message>
    <message>
        <source>There is no region {region} here; correct its name or choose a region for the import.</source>
        <translation>Региона {region} здесь нет; исправьте название или выберите регион для импорта.</translation>
    </message>
    <message>
        <source>There is no region {region} here; the region of the import was taken.</source>
        <translation>Региона {region} здесь нет; взят регион импорта.</translation>
    </message>
    <message>
        <source>There is no section {name}; the sections are {names}.</source>
        <translation>Раздела {name} нет; есть разделы {names}.</translation>
    </message>
    <message>
        <source>There is no sheet {name}.</source>
        <translation>Листа {name} нет.</translation>
    </message>
    <message>
        <source>There is no sheet {name}; the sheets are {known}.</source>
        <translation>Листа {name} нет; листы: {known}.</translation>
    </message>
    <message>
        <source>There is no such client in a region you may read.</source>
        <translation>Такого клиента нет в регионах, доступных вам.</translation>
    </message>
    <message>
        <source>There is no such grant.</source>
        <translation>Такого доступа нет.</translation>
    </message>
    <message>
        <source>There is no such region; see `office region list`.</source>
        <translation>Такого региона нет; см. `office region list`.</translation>
    </message>
    <message>
        <source>There is no such trip on this device.</source>
        <translation>На этом устройстве нет такого выезда.</translation>
    </message>
    <message>
        <source>There is no such {kind} on this device.</source>
        <translation>На этом устройстве нет такого: {kind}.</translation>
    </message>
    <message>
        <source>These are one client already.</source>
        <translation>Это уже один клиент.</translation>
    </message>
    <message>
        <source>These depend on each other in a circle: {circle}.</source>
        <translation>Они зависят друг от друга по кругу: {circle}.</translation>
    </message>
    <message>
        <source>These questions are still open: {paths}. Answer them, or say why not (not_asked, refused).</source>
        <translation>Эти вопросы ещё открыты: {paths}. Ответьте или скажите, почему нет (not_asked, refused).</translation>
    </message>
    <message>
        <source>These two are merged the other way round already.</source>
        <translation>Эти два клиента уже объединены в обратную сторону.</translation>
    </message>
    <message>
        <source>This FieldSales has no window; take --headless.</source>
        <translation>У этого FieldSales нет окна; используйте --headless.</translation>
    </message>
    <message>
        <source>This backup is of another office than the one in this folder; take an empty folder.</source>
        <translation>Эта копия принадлежит другому офису, не тому, что в этой папке; возьмите пустую папку.</translation>
    </message>
    <message>
        <source>This client does not want visits.</source>
        <translation>Этот клиент не хочет визитов.</translation>
    </message>
    <message>
        <source>This client is on that list already.</source>
        <translation>Этот клиент уже в этом списке.</translation>
    </message>
    <message>
        <source>This client stands for itself.</source>
        <translation>Этот клиент не объединён с другим.</translation>
    </message>
    <message>
        <source>This client was merged into another; take that back first (`fieldsales client separate`).</source>
        <translation>Этот клиент объединён с другим; сначала отмените это (`fieldsales client separate`).</translation>
    </message>
    <message>
        <source>This code does not open what the office sent.</source>
        <translation>Этот код не открывает то, что прислал офис.</translation>
    </message>
    <message>
        <source>This code is wrong, used or too old. Ask the office for a new one; nothing was changed.</source>
        <translation>Код неверный, использован или устарел. Попросите новый в офисе; ничего не изменено.</translation>
    </message>
    <message>
        <source>This code is wrong, used, too old, or for another laptop. Ask the office for a new one; nothing was changed.</source>
        <translation>Этот код неверен, уже использован, устарел или для другого ноутбука. Попросите у офиса новый; ничего не изменено.</translation>
    </message>
    <message>
        <source>This database holds an office already.</source>
        <translation>В этой базе уже есть офис.</translation>
    </message>
    <message>
        <source>This database holds no office. Make one: `fieldsales office init`.</source>
        <translation>В этой базе нет офиса. Создайте его: `fieldsales office init`.</translation>
    </message>
    <message>
        <source>This database was written by a newer FieldSales (schema {found}, this program knows {known}). Install the newer program; nothing was changed.</source>
        <translation>Базу записал более новый FieldSales (схема {found}, эта программа знает {known}). Установите новую программу; ничего не изменено.</translation>
    </message>
    <message>
        <source>This device does not know your roles yet; sync with the office, then try again.</source>
        <translation>Это устройство ещё не знает ваших ролей; синхронизируйте его с офисом и попробуйте снова.</translation>
    </message>
    <message>
        <source>This device is newer than the office; update the office, nothing was lost.</source>
        <translation>Устройство новее офиса; обновите офис, ничего не потеряно.</translation>
    </message>
    <message>
        <source>This folder holds the database of an office whose key file (office.json) is missing. Put that back, or take another folder.</source>
        <translation>В этой папке лежит база офиса, у которой нет файла ключей (office.json). Верните его на место или возьмите другую папку.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Этот импорт уже отменён.</translation>
    </message>
    <message>
        <source>This is too much for one step; do it in several.</source>
        <translation>Это слишком много за один раз; сделайте по частям.</translation>
    </message>
    <message>
        <source>This laptop asks for nothing: its lease has not ended, or nobody tried to open it since. Try to open it once.</source>
        <translation>Этот ноутбук ничего не запрашивает: его срок не истёк, или с тех пор его никто не открывал. Попробуйте открыть его один раз.</translation>
    </message>
    <message>
        <source>This laptop does not know the way to its office any more. Call the office for a code: `fieldsales lease request`.</source>
        <translation>Этот ноутбук больше не знает дороги к своему офису. Позвоните в офис за кодом: `fieldsales lease request`.</translation>
    </message>
    <message>
        <source>This laptop is in service; the office gives no order to wipe it.</source>
        <translation>Этот ноутбук в работе; офис не даёт приказа его стереть.</translation>
    </message>
    <message>
        <source>This laptop waits for no code; open it with its passphrase.</source>
        <translation>Этот ноутбук не ждёт кода; откройте его парольной фразой.</translation>
    </message>
    <message>
        <source>This machine's keychain no longer holds the secret of this device. Unlock the keychain and try again. If its entry is gone, ask the office for a code that lets you back in: `fieldsales recover CODE`; nothing is lost.</source>
        <translation>В связке ключей этого компьютера больше нет секрета этого устройства. Откройте связку ключей и попробуйте снова. Если записи нет, попросите у офиса код, чтобы войти снова: `fieldsales recover CODE`; ничего не потеряно.</translation>
    </message>
    <message>
        <source>This machine's keychain no longer holds the secret of this device. Unlock the keychain and try again. If its entry is gone, ask the office for a new code and join in another folder; keep this one: what was not sent is still in it, encrypted.</source>
        <translation type="vanished">В связке ключей этого компьютера больше нет секрета этого устройства. Разблокируйте связку ключей и попробуйте снова. Если записи больше нет, попросите у офиса новый код и подключитесь в другой папке; эту сохраните: неотправленное осталось в ней, зашифрованным.</translation>
    </message>
    <message>
        <source>This machine's keychain no longer holds the secret of this device. Unlock the keychain, or ask the office for a new code (`fieldsales office code EMAIL --device ID`); the data is kept.</source>
        <translation type="vanished">В связке ключей этой машины больше нет секрета устройства. Откройте связку или попросите новый код (`fieldsales office code EMAIL --device ID`); данные сохранены.</translation>
    </message>
    <message>
        <source>This office is being served already.</source>
        <translation>Этот офис уже запущен.</translation>
    </message>
    <message>
        <source>This office is being served; stop it, then restore.</source>
        <translation>Этот офис запущен; остановите его, затем восстановите.</translation>
    </message>
    <message>
        <source>This office was made by a program whose recovery passphrase opens laptops only. Give the service passphrase.</source>
        <translation>Этот офис создан программой, чья фраза восстановления открывает только ноутбуки. Укажите служебную фразу.</translation>
    </message>
    <message>
        <source>This office was written by a newer FieldSales; install that.</source>
        <translation>Офис записан более новым FieldSales; установите его.</translation>
    </message>
    <message>
        <source>This profile holds no device. Enrol it: `fieldsales --profile DIR enrol CODE`.</source>
        <translation>В этом профиле нет устройства. Подключите: `fieldsales --profile DIR enrol CODE`.</translation>
    </message>
    <message>
        <source>This profile holds no office. Make one: `fieldsales office init`.</source>
        <translation>В этом профиле нет офиса. Создайте его: `fieldsales office init`.</translation>
    </message>
    <message>
        <source>This profile is in use already; take another folder with --profile.</source>
        <translation>Этот профиль уже занят; возьмите другую папку в --profile.</translation>
    </message>
    <message>
        <source>This profile is in use already; take another folder.</source>
        <translation>Этот профиль уже занят; возьмите другую папку.</translation>
    </message>
    <message>
        <source>This profile is no device yet. Enrol it: `fieldsales enrol CODE`.</source>
        <translation>Этот профиль ещё не устройство. Подключите: `fieldsales enrol CODE`.</translation>
    </message>
    <message>
        <source>This questionnaire is finished; a lead may return it.</source>
        <translation>Анкета завершена; старший может её вернуть.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this device yet; sync, then open it.</source>
        <translation>Этой анкеты ещё нет на устройстве; выполните обмен и откройте её.</translation>
    </message>
    <message>
        <source>This recovery slot does not open with this office's recovery key.</source>
        <translation>Этот слот восстановления не открывается ключом восстановления офиса.</translation>
    </message>
    <message>
        <source>This region is not here or not granted to you; the regions are {known}.</source>
        <translation>Этого региона здесь нет или он вам не назначен; регионы: {known}.</translation>
    </message>
    <message>
        <source>This request was made before; it is not taken twice.</source>
        <translation>Этот запрос уже был; дважды он не принимается.</translation>
    </message>
    <message>
        <source>To {verb} is for {roles}; ask one of them.</source>
        <translation>{verb}: это делают {roles}; обратитесь к ним.</translation>
    </message>
    <message>
        <source>To {verb} needs a reason in words.</source>
        <translation>{verb}: нужна причина словами.</translation>
    </message>
    <message>
        <source>Trip {number} is {state}.</source>
        <translation>Выезд {number}: {state}.</translation>
    </message>
    <message>
        <source>Two questions are named {name}.</source>
        <translation>Два вопроса названы {name}.</translation>
    </message>
    <message>
        <source>Two towns have the night of {day}.</source>
        <translation>На ночь {day} указаны два города.</translation>
    </message>
    <message>
        <source>Wait {seconds} s before the next try.</source>
        <translation>Подождите {seconds} с до следующей попытки.</translation>
    </message>
    <message>
        <source>What answers at {address} does not show this office's certificate. Somebody may be listening on this network: use another one; everything is kept.</source>
        <translation>Ответ с {address} без сертификата этого офиса. Возможно, сеть прослушивают: возьмите другую; всё сохранено.</translation>
    </message>
    <message>
        <source>What answers at {address} is no FieldSales office. Check the address with whoever gave the code.</source>
        <translation>По адресу {address} отвечает не офис FieldSales. Уточните адрес у того, кто дал код.</translation>
    </message>
    <message>
        <source>What answers at {address} is not the office of this code: its certificate differs. Check the address and the network, or ask the office for a new code.</source>
        <translation>По адресу {address} отвечает не офис этого кода: сертификат другой. Проверьте адрес и сеть или попросите новый код.</translation>
    </message>
    <message>
        <source>What stands is not changed: the plan of a day, or a published questionnaire. Publish a new version instead.</source>
        <translation>То, что закреплено, не меняется: план дня или опубликованная анкета. Опубликуйте новую версию.</translation>
    </message>
    <message>
        <source>Write what the client said.</source>
        <translation>Запишите, что сказал клиент.</translation>
    </message>
    <message>
        <source>You opened {most} cards within a day; ask your lead for more.</source>
        <translation>За сутки вы открыли карточек: {most}; чтобы открыть ещё, обратитесь к руководителю.</translation>
    </message>
    <message>
        <source>Your roles do not let you change {what}.</source>
        <translation>Ваши роли не позволяют изменить {what}.</translation>
    </message>
    <message>
        <source>Your roles do not let you change {what}; ask your lead.</source>
        <translation>Ваши роли не позволяют менять {what}; обратитесь к старшему.</translation>
    </message>
    <message>
        <source>Your roles do not let you create a {kind}.</source>
        <translation>Ваши роли не позволяют создать: {kind}.</translation>
    </message>
    <message>
        <source>Your roles do not let you delete a {kind}.</source>
        <translation>Ваши роли не позволяют удалить: {kind}.</translation>
    </message>
    <message>
        <source>Your roles do not let you import lists; ask your lead or the booking desk.</source>
        <translation>Ваши роли не позволяют импортировать списки; попросите руководителя или отдел записи.</translation>
    </message>
    <message>
        <source>side is client, us or third.</source>
        <translation>side — это client, us или third.</translation>
    </message>
    <message>
        <source>{bind} cannot be listened at: another program may use that port. Take another with --bind.</source>
        <translation>{bind} занят: порт может использовать другая программа. Возьмите другой в --bind.</translation>
    </message>
    <message>
        <source>{country} is no country this program knows.</source>
        <translation>{country} — неизвестная программе страна.</translation>
    </message>
    <message>
        <source>{country} is no country this program knows; give its two-letter code.</source>
        <translation>{country} — неизвестная программе страна; укажите её двухбуквенный код.</translation>
    </message>
    <message>
        <source>{day} is outside the trip, which lasts from {first} to {last}.</source>
        <translation>{day} вне выезда: он длится с {first} по {last}.</translation>
    </message>
    <message>
        <source>{day} is outside trip {number}, which lasts from {first} to {last}.</source>
        <translation>{day} вне выезда {number}: он длится с {first} по {last}.</translation>
    </message>
    <message>
        <source>{email} has no device {number} in service; see `fieldsales office device list`.</source>
        <translation>У {email} нет устройства {number} в работе; смотрите `fieldsales office device list`.</translation>
    </message>
    <message>
        <source>{email} is no e-mail address.</source>
        <translation>{email} — не адрес почты.</translation>
    </message>
    <message>
        <source>{email} is no longer with us.</source>
        <translation>{email} больше не работает у нас.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} не читается.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check that you may write there, or choose another folder.</source>
        <translation>Не удаётся записать {file}. Проверьте права или выберите другую папку.</translation>
    </message>
    <message>
        <source>{file} is a folder. Give the name of a file.</source>
        <translation>{file} — это папка. Укажите имя файла.</translation>
    </message>
    <message>
        <source>{file} is no JSON: {problem}.</source>
        <translation>{file} — не JSON: {problem}.</translation>
    </message>
    <message>
        <source>{file} is no backup of an office.</source>
        <translation>{file} — не копия офиса.</translation>
    </message>
    <message>
        <source>{language} is not a language of this program; choose en, es or ru.</source>
        <translation>{language} — не язык этой программы; выберите en, es или ru.</translation>
    </message>
    <message>
        <source>{name} cannot be read; check that you may open it.</source>
        <translation>{name} не удаётся прочитать; проверьте, что его можно открыть.</translation>
    </message>
    <message>
        <source>{name} cannot be written; choose another place for the refused lines. The import itself is kept.</source>
        <translation>{name} не удаётся записать; выберите другое место для отклонённых строк. Сам импорт сохранён.</translation>
    </message>
    <message>
        <source>{name} is a date like 2026-12-01.</source>
        <translation>{name} — дата вида 2026-12-01.</translation>
    </message>
    <message>
        <source>{name} is a folder; name a file.</source>
        <translation>{name} — папка; укажите файл.</translation>
    </message>
    <message>
        <source>{name} is empty; there is nothing to import.</source>
        <translation>{name} пуст; импортировать нечего.</translation>
    </message>
    <message>
        <source>{name} is larger than 512 MB; divide it and import the parts.</source>
        <translation>{name} больше 512 МБ; разделите его и импортируйте части.</translation>
    </message>
    <message>
        <source>{name} is no JSON that can be read.</source>
        <translation>{name} — не читаемый JSON.</translation>
    </message>
    <message>
        <source>{name} is no field of an import; the fields are {known}.</source>
        <translation>{name} — не поле импорта; поля: {known}.</translation>
    </message>
    <message>
        <source>{name} is not a field of {kind}; its fields are {known}.</source>
        <translation>{name} — не поле {kind}; поля: {known}.</translation>
    </message>
    <message>
        <source>{name} is not done with this; what can be done is: {known}.</source>
        <translation>{name} здесь не делают; можно: {known}.</translation>
    </message>
    <message>
        <source>{name} takes a value, or {{"code": "not_asked"}} or {{"code": "refused"}}.</source>
        <translation>{name} принимает значение, либо {{"code": "not_asked"}}, либо {{"code": "refused"}}.</translation>
    </message>
    <message>
        <source>{name}() does not take {count} values.</source>
        <translation>{name}() не принимает {count} значений.</translation>
    </message>
    <message>
        <source>{name}() is no function of questionnaires.</source>
        <translation>{name}() — не функция анкет.</translation>
    </message>
    <message>
        <source>{path}: {message}</source>
        <translation>{path}: {message}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{text} has lost digits in a spreadsheet and is left out.</source>
        <translation>{text} потеряло цифры в электронной таблице и пропущено.</translation>
    </message>
    <message>
        <source>{text} is no date and is left out.</source>
        <translation>{text} — не дата; значение пропущено.</translation>
    </message>
    <message>
        <source>{text} is not COLUMN=FIELD.</source>
        <translation>{text} — не COLUMN=FIELD.</translation>
    </message>
    <message>
        <source>{text} is not FIELD=VALUE.</source>
        <translation>{text} — не FIELD=VALUE.</translation>
    </message>
    <message>
        <source>{text} is not an id; copy one from the list of that kind.</source>
        <translation>{text} — не идентификатор; скопируйте его из списка.</translation>
    </message>
    <message>
        <source>{what}: {why}. Nothing that was kept is lost; mend that, then try again.</source>
        <translation>{what}: {why}. Ничего из сохранённого не потеряно; исправьте это и повторите.</translation>
    </message>
    <message>
        <source>{where} asks for {name}, which is not there.</source>
        <translation>{where} требует {name}, которого нет.</translation>
    </message>
    <message>
        <source>{where} cannot be empty.</source>
        <translation>{where} не может быть пустым.</translation>
    </message>
    <message>
        <source>{where} compares {name} with {code}, which its list does not have.</source>
        <translation>{where} сравнивает {name} с {code}, которого нет в списке.</translation>
    </message>
    <message>
        <source>{where} has no text in {languages}.</source>
        <translation>{where}: нет текста на {languages}.</translation>
    </message>
    <message>
        <source>{where} has no {unknown}; it has {known}.</source>
        <translation>{where} не содержит {unknown}; есть {known}.</translation>
    </message>
    <message>
        <source>{where} is a list.</source>
        <translation>{where} — список.</translation>
    </message>
    <message>
        <source>{where} is one JSON object, such as {example}.</source>
        <translation>{where} — один объект JSON, например {example}.</translation>
    </message>
    <message>
        <source>{where} is {kind}, such as {example}; {value} does not fit.</source>
        <translation>{where} — {kind}, например {example}; {value} не подходит.</translation>
    </message>
    <message>
        <source>{where} names no repeat.</source>
        <translation>{where} не называет повтора.</translation>
    </message>
    <message>
        <source>{where} needs {missing}.</source>
        <translation>{where}: нужно {missing}.</translation>
    </message>
    <message>
        <source>{zone} is no time zone; take one like Europe/Madrid.</source>
        <translation>{zone} — не часовой пояс; возьмите, например, Europe/Madrid.</translation>
    </message>
</context>
<context>
    <name>expense</name>
    <message>
        <source>Company card</source>
        <translation>Карта фирмы</translation>
    </message>
    <message>
        <source>From the advance</source>
        <translation>Из аванса</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Топливо</translation>
    </message>
    <message>
        <source>I paid</source>
        <translation>Свои деньги</translation>
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
        <source>Meals</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Парковка</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>Платные дороги</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>This did not work: a fault of the program. What was kept before is safe.</source>
        <translation>Не получилось: ошибка программы. Сохранённое раньше цело.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>Другие сведения</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Отвечает</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Приезд</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>Лучшие часы</translation>
    </message>
    <message>
        <source>Brigade</source>
        <translation>Бригада</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Does not want calls</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Does not want mail</source>
        <translation>Не писать</translation>
    </message>
    <message>
        <source>Does not want visits</source>
        <translation>Не приезжать</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Юридическое название</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Жильё</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Переносы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Ночи</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason for the time</source>
        <translation>Причина выбора времени</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Часы приёма</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Role in decisions</source>
        <translation>Роль в решениях</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Руководитель группы</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>Время и место</translation>
    </message>
    <message>
        <source>Time it took</source>
        <translation>Сколько длилась</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What the client wants</source>
        <translation>Чего хочет клиент</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>Why it refused</source>
        <translation>Почему отказал</translation>
    </message>
    <message>
        <source>Why no leader</source>
        <translation>Почему без руководителя</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words of the lead</source>
        <translation>Слова руководителя группы</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of clients</source>
        <translation>Список клиентов</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Филиал</translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>Проверить список</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Client’s e-mail</source>
        <translation>Почта клиента</translation>
    </message>
    <message>
        <source>Client’s fax</source>
        <translation>Факс клиента</translation>
    </message>
    <message>
        <source>Client’s language</source>
        <translation>Язык клиента</translation>
    </message>
    <message>
        <source>Client’s mobile</source>
        <translation>Мобильный клиента</translation>
    </message>
    <message>
        <source>Client’s phone</source>
        <translation>Телефон клиента</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Contact’s e-mail</source>
        <translation>Почта контакта</translation>
    </message>
    <message>
        <source>Contact’s fax</source>
        <translation>Факс контакта</translation>
    </message>
    <message>
        <source>Contact’s full name</source>
        <translation>Полное имя контакта</translation>
    </message>
    <message>
        <source>Contact’s language</source>
        <translation>Язык контакта</translation>
    </message>
    <message>
        <source>Contact’s mobile</source>
        <translation>Мобильный контакта</translation>
    </message>
    <message>
        <source>Contact’s other phone</source>
        <translation>Другой телефон контакта</translation>
    </message>
    <message>
        <source>Contact’s pager</source>
        <translation>Пейджер контакта</translation>
    </message>
    <message>
        <source>Contact’s phone</source>
        <translation>Телефон контакта</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Day first: 03/04/2026</source>
        <translation>Сначала день: 03/04/2026</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Firm it belongs to</source>
        <translation>Головная фирма</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>It goes to the others with the next sync.</source>
        <translation>Остальные получат это при следующей синхронизации.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Его адрес</translation>
    </message>
    <message>
        <source>Keep as a line of the notes</source>
        <translation>Оставить строкой в заметках</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Keep both; the second town</source>
        <translation>Оставить оба; второй город</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Уже известен</translation>
    </message>
    <message>
        <source>Leave aside</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Оставлено как есть</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Юридическое название</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Возможно, это</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merge; the first town</source>
        <translation>Объединить; первый город</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Month first: 04/03/2026</source>
        <translation>Сначала месяц: 04/03/2026</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>New, changed or deleted</source>
        <translation>Новый, изменён или удалён</translation>
    </message>
    <message>
        <source>Nobody in it is new here.</source>
        <translation>Никого нового в списке нет.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Не берётся</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Notes on the client</source>
        <translation>Заметки о клиенте</translation>
    </message>
    <message>
        <source>Notes on the contact</source>
        <translation>Заметки о контакте</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>От неё ничего не осталось.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Загружать нечего</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Замечено</translation>
    </message>
    <message>
        <source>Number in your list</source>
        <translation>Номер в вашем списке</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Разделители</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Private, not taken</source>
        <translation>Личное, не берётся</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Sales region</source>
        <translation>Регион продаж</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>Save refused lines…</source>
        <translation>Сохранить отклонённые…</translation>
    </message>
    <message>
        <source>Save the refused lines, mend them and import that file.</source>
        <translation>Сохраните отклонённые строки, исправьте их и загрузите тот файл.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stopped after line {line}</source>
        <translation>Остановлена после строки {line}</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Остановлено до конца</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Текстовая таблица</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Загрузка отменена</translation>
    </message>
    <message>
        <source>The person there</source>
        <translation>Человек там</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Там с</translation>
    </message>
    <message>
        <source>There until</source>
        <translation>Там до</translation>
    </message>
    <message>
        <source>To the clients</source>
        <translation>К клиентам</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Town {number}</source>
        <translation>Город {number}</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>What is taken back stays so. Undo it once more to go on.</source>
        <translation>Отменённое останется отменённым. Отмените ещё раз, чтобы продолжить.</translation>
    </message>
    <message>
        <source>What is written is kept. Go on now or later, or undo it as a whole.</source>
        <translation>Записанное сохранено. Продолжите сейчас или позже или отмените целиком.</translation>
    </message>
    <message>
        <source>What was changed or used since stays: it is listed below.</source>
        <translation>То, что с тех пор изменено или использовано, остаётся: список ниже.</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Отношения</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Адрес целиком</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Почему не взята</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Книга таблиц</translation>
    </message>
    <message>
        <source>Year first: 2026-04-03</source>
        <translation>Сначала год: 2026-04-03</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>запятые</translation>
    </message>
    <message>
        <source>from a list in a file</source>
        <translation>из списка в файле</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>почти то же название</translation>
    </message>
    <message>
        <source>same number in your list</source>
        <translation>тот же номер в списке</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>тот же ИНН</translation>
    </message>
    <message>
        <source>says nothing new</source>
        <translation>не говорит нового</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>точки с запятой</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>upright bars</source>
        <translation>вертикальные черты</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>{file} refused</source>
        <translation>{file} отклонённые</translation>
    </message>
    <message>
        <source>{lines} · nothing is written yet</source>
        <translation>{lines} · пока ничего не записано</translation>
    </message>
    <message>
        <source>{lines} · this came of it</source>
        <translation>{lines} · вот что получилось</translation>
    </message>
    <message>
        <source>{lines} · this would come of it</source>
        <translation>{lines} · вот что получится</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Client not on this laptop</source>
        <translation>Клиента нет на этом ноутбуке</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Первый визит</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Повторная встреча</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>VIP questionnaire</source>
        <translation>VIP-анкета</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>договор</translation>
    </message>
    <message>
        <source>leader joins</source>
        <translation>едет руководитель</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>две версии</translation>
    </message>
    <message>
        <source>{time} to {day}</source>
        <translation>{time} на {day}</translation>
    </message>
    <message>
        <source>{town} time</source>
        <translation>время: {town}</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Загрузка клиентов</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Открыть случай</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Люди и устройства</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Trip calendar</source>
        <translation>Календарь выезда</translation>
    </message>
    <message>
        <source>Trip calendars</source>
        <translation>Календари выездов</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Add a brigade</source>
        <translation>Новая бригада</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Добавить регион</translation>
    </message>
    <message>
        <source>Add brigade</source>
        <translation>Добавить бригаду</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Booking desk</source>
        <translation>Запись встреч</translation>
    </message>
    <message>
        <source>Brigade</source>
        <translation>Бригада</translation>
    </message>
    <message>
        <source>Brigade {name}</source>
        <translation>Бригада {name}</translation>
    </message>
    <message>
        <source>Brigade {name} added</source>
        <translation>Бригада {name} добавлена</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Head of sales</source>
        <translation>Руководитель продаж</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Последний обмен</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Let read</source>
        <translation>Дать доступ</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Может читать</translation>
    </message>
    <message>
        <source>Person and device</source>
        <translation>Человек и устройство</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Выведено</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Старший группы</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>все регионы</translation>
    </message>
    <message>
        <source>enrolled {when}</source>
        <translation>подключено {when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>без устройства</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>over</source>
        <translation>истёк</translation>
    </message>
    <message>
        <source>{name} may read</source>
        <translation>{name} может читать</translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message numerus="yes">
        <source>%n answer(s) to questions that are no longer asked will be left out: {names}.</source>
        <translation>
            <numerusform>%n ответ на вопрос, который больше не задаётся, не войдёт: {names}.</numerusform>
            <numerusform>%n ответа на вопросы, которые больше не задаются, не войдут: {names}.</numerusform>
            <numerusform>%n ответов на вопросы, которые больше не задаются, не войдут: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>нужен ещё %n</numerusform>
            <numerusform>нужно ещё %n</numerusform>
            <numerusform>нужно ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not asked any more.</source>
        <translation>
            <numerusform>%n вопрос больше не задаётся.</numerusform>
            <numerusform>%n вопроса больше не задаются.</numerusform>
            <numerusform>%n вопросов больше не задаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) follow.</source>
        <translation>
            <numerusform>Далее %n вопрос.</numerusform>
            <numerusform>Далее %n вопроса.</numerusform>
            <numerusform>Далее %n вопросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочего дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>A case opens with this answer.</source>
        <translation>С этим ответом открывается обращение.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрена</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начата</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Did not wish to answer</source>
        <translation>Не стали отвечать</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Заполнил(а)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Закончена</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Прекратить</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Прекращена</translation>
    </message>
    <message>
        <source>It is yours until somebody is named to answer for it.</source>
        <translation>Оно ваше, пока не назначат ответственного.</translation>
    </message>
    <message>
        <source>Leave meeting mode</source>
        <translation>Выйти из режима встречи</translation>
    </message>
    <message>
        <source>Meeting mode: show this form alone</source>
        <translation>Режим встречи: показать только анкету</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Questionnaire approved</source>
        <translation>Анкета одобрена</translation>
    </message>
    <message>
        <source>Questionnaire given up</source>
        <translation>Анкета прекращена</translation>
    </message>
    <message>
        <source>Questionnaire rejected</source>
        <translation>Анкета отклонена</translation>
    </message>
    <message>
        <source>Questionnaire returned</source>
        <translation>Анкета возвращена</translation>
    </message>
    <message>
        <source>Questionnaire withdrawn</source>
        <translation>Анкета отозвана</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращена</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The case is graver now.</source>
        <translation>Обращение стало серьёзнее.</translation>
    </message>
    <message>
        <source>The case stays and is marked to be checked.</source>
        <translation>Обращение остаётся и помечено на проверку.</translation>
    </message>
    <message>
        <source>The office does not know yet: phone your lead now.</source>
        <translation>Офис ещё не знает: позвоните руководителю сейчас.</translation>
    </message>
    <message>
        <source>What should be mended?</source>
        <translation>Что нужно исправить?</translation>
    </message>
    <message>
        <source>Why is it given up?</source>
        <translation>Почему анкету прекращают?</translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>Почему анкету отклоняют?</translation>
    </message>
    <message>
        <source>Why is it withdrawn? The person may ask for it.</source>
        <translation>Почему анкету отзывают? Человек может об этом попросить.</translation>
    </message>
    <message>
        <source>With this answer no case would open.</source>
        <translation>С таким ответом обращение не открылось бы.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>короткая</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} из {total}</translation>
    </message>
    <message>
        <source>{score} of {most}</source>
        <translation>{score} из {most}</translation>
    </message>
    <message>
        <source>{severity}: a measure is due within {days}.</source>
        <translation>{severity}: меры нужны в течение {days}.</translation>
    </message>
</context>
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
        <source>Expenses per held meeting: {cost}.</source>
        <translation>Расходы на одну состоявшуюся встречу: {cost}.</translation>
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
        <source>{town} and around, {month}: %n night(s) of this brigade, {cost}. Above ten, compare with a rented flat.</source>
        <translation>
            <numerusform>{town} и окрестности, {month}: %n ночь этой бригады, {cost}. Если больше десяти, сравните со съёмной квартирой.</numerusform>
            <numerusform>{town} и окрестности, {month}: %n ночи этой бригады, {cost}. Если больше десяти, сравните со съёмной квартирой.</numerusform>
            <numerusform>{town} и окрестности, {month}: %n ночей этой бригады, {cost}. Если больше десяти, сравните со съёмной квартирой.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n day(s) without a standing plan</source>
        <translation>
            <numerusform>%n день без плана</numerusform>
            <numerusform>%n дня без плана</numerusform>
            <numerusform>%n дней без плана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) not submitted</source>
        <translation>
            <numerusform>%n расход не сдан</numerusform>
            <numerusform>%n расхода не сданы</numerusform>
            <numerusform>%n расходов не сдано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) without a receipt</source>
        <translation>
            <numerusform>%n расход без чека</numerusform>
            <numerusform>%n расхода без чека</numerusform>
            <numerusform>%n расходов без чека</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held meeting(s) without a next step</source>
        <translation>
            <numerusform>%n состоявшаяся встреча без следующего шага</numerusform>
            <numerusform>%n состоявшиеся встречи без следующего шага</numerusform>
            <numerusform>%n состоявшихся встреч без следующего шага</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) without an outcome</source>
        <translation>
            <numerusform>%n встреча без итога</numerusform>
            <numerusform>%n встречи без итога</numerusform>
            <numerusform>%n встреч без итога</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) not finished</source>
        <translation>
            <numerusform>%n анкета не закончена</numerusform>
            <numerusform>%n анкеты не закончены</numerusform>
            <numerusform>%n анкет не закончено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) to be mended</source>
        <translation>
            <numerusform>%n анкету надо исправить</numerusform>
            <numerusform>%n анкеты надо исправить</numerusform>
            <numerusform>%n анкет надо исправить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in two versions</source>
        <translation>
            <numerusform>%n значение в двух версиях</numerusform>
            <numerusform>%n значения в двух версиях</numerusform>
            <numerusform>%n значений в двух версиях</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases and measures</source>
        <translation>Обращения и меры</translation>
    </message>
    <message>
        <source>Contacts and recommendations</source>
        <translation>Контакты и рекомендации</translation>
    </message>
    <message>
        <source>Expenses and nights</source>
        <translation>Расходы и ночлеги</translation>
    </message>
    <message>
        <source>Meetings, with reasons</source>
        <translation>Встречи и причины</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Summary and days</source>
        <translation>Сводка и дни</translation>
    </message>
</context>
<context>
    <name>response</name>
    <message>
        <source>approved</source>
        <translation>утверждена</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>заполнена</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>брошена</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>заполняется</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращена</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвана</translation>
    </message>
</context>
<context>
    <name>script</name>
    <message>
        <source>All is well</source>
        <translation>Всё хорошо</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>At which address?</source>
        <translation>По какому адресу?</translation>
    </message>
    <message>
        <source>At {address}, is that right?</source>
        <translation>{address} — верно?</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Gladly, with two times to choose from. May I ring tomorrow for your choice?</source>
        <translation>С удовольствием, с двумя вариантами времени. Можно позвонить завтра и узнать ваш выбор?</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Добрый день</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Добрый вечер</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Доброе утро</translation>
    </message>
    <message>
        <source>Have you two minutes?</source>
        <translation>У вас есть две минуты?</translation>
    </message>
    <message>
        <source>It takes {minutes} minutes. Would {first} suit you, or is {second} better?</source>
        <translation>Это займёт {minutes} минут. Вам удобно {first} — или лучше {second}?</translation>
    </message>
    <message>
        <source>It takes {minutes} minutes. Would {first} suit you?</source>
        <translation>Это займёт {minutes} минут. Вам удобно {first}?</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Нет времени</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Недовольны</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Send an e-mail</source>
        <translation>Пришлите письмо</translation>
    </message>
    <message>
        <source>Thank you. The day before we ring briefly. Until then, good-bye.</source>
        <translation>Спасибо. Накануне мы коротко позвоним. До встречи.</translation>
    </message>
    <message>
        <source>That is the most important reason to come. What happened? You will hear from us before the visit.</source>
        <translation>Это самая важная причина приехать. Что случилось? Мы ответим вам ещё до встречи.</translation>
    </message>
    <message>
        <source>Then half an hour is enough: we keep it to the twelve questions that matter. When may I call again, if now is a bad moment?</source>
        <translation>Тогда хватит получаса: ограничимся двенадцатью главными вопросами. Когда перезвонить, если сейчас неудобно?</translation>
    </message>
    <message>
        <source>Then yours are exactly the opinions we learn from. And there are new services you should judge first.</source>
        <translation>Тогда именно ваше мнение нам и полезно. И есть новые услуги, которые вам стоит оценить первыми.</translation>
    </message>
    <message>
        <source>We ask a few long-standing partners in person what we do well and what we should change. Your opinion decides what we do next year.</source>
        <translation>Мы лично спрашиваем немногих надёжных и давних партнёров, что мы делаем хорошо и что изменить. Ваше мнение решает, что мы сделаем в следующем году.</translation>
    </message>
    <message>
        <source>We have worked together since {year}.</source>
        <translation>Мы работаем вместе с {year} года.</translation>
    </message>
    <message>
        <source>We missed each other on {day}; I am sorry.</source>
        <translation>Мы с вами разминулись {day}; прошу прощения.</translation>
    </message>
    <message>
        <source>We would like to know how firms like yours work, and show what we do for your neighbours.</source>
        <translation>Нам важно знать, как работают такие фирмы, как ваша, и показать, что мы делаем для ваших соседей.</translation>
    </message>
    <message>
        <source>When would a visit suit you?</source>
        <translation>Когда вам удобен визит?</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Кто и где</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Who else should be there? Where do they park, for whom do they ask?</source>
        <translation>Кому ещё стоит быть? Где поставить машину, кого спросить?</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Почему сейчас</translation>
    </message>
    <message>
        <source>You have worked with {person} since {year}.</source>
        <translation>Вы работаете с {person} с {year} года.</translation>
    </message>
    <message>
        <source>You told us about “{matter}”. We have worked on it and bring the answer.</source>
        <translation>Вы говорили нам: «{matter}». Мы этим занялись и привезём ответ.</translation>
    </message>
    <message>
        <source>{caller} from {firm}. {past}</source>
        <translation>{caller}, {firm}. {past}</translation>
    </message>
    <message>
        <source>{crew} are in {region} {days}.</source>
        <translation>{crew} будут в регионе {region} {days}.</translation>
    </message>
    <message>
        <source>{crew} are with you on {when}. Does it stay so?</source>
        <translation>{crew} будут у вас {when}. Всё в силе?</translation>
    </message>
    <message>
        <source>{crew} is in {region} {days}.</source>
        <translation>{crew} будет в регионе {region} {days}.</translation>
    </message>
    <message>
        <source>{crew} is with you on {when}. Does it stay so?</source>
        <translation>{crew} будет у вас {when}. Всё в силе?</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day}, в {time}</translation>
    </message>
    <message>
        <source>{hello}, {caller} from {firm}. Could you put me through to the person who decides about your services?</source>
        <translation>{hello}, {caller}, {firm}. Соедините, пожалуйста, с тем, кто решает вопросы по услугам.</translation>
    </message>
    <message>
        <source>{hello}, {firm}, {caller}. How can I help?</source>
        <translation>{hello}, {firm}, {caller}. Чем могу помочь?</translation>
    </message>
    <message>
        <source>{hello}, {who}. {caller} from {firm}.</source>
        <translation>{hello}, {who}. {caller}, {firm}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} и {last}</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждена</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Состоялась</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Идёт</translation>
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
        <source>Planned</source>
        <translation>Запланирована</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложена</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Book the meeting anew</source>
        <translation>Назначить встречу заново</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Confirm the meeting</source>
        <translation>Подтвердить встречу</translation>
    </message>
    <message>
        <source>How satisfied are you?</source>
        <translation>Довольны ли вы?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Tell the crew</source>
        <translation>Сообщить бригаде</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Call, {length}: {result}</source>
        <translation>Звонок, {length}: {result}</translation>
    </message>
    <message>
        <source>Call: {result}</source>
        <translation>Звонок: {result}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Case opened: {title}</source>
        <translation>Открыто обращение: {title}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Meeting held, {length}</source>
        <translation>Встреча состоялась, {length}</translation>
    </message>
    <message>
        <source>Meeting {time}</source>
        <translation>Встреча {time}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Offer: {service}</source>
        <translation>Предложение: {service}</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Recommendation: {firm}</source>
        <translation>Рекомендация: {firm}</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочена</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>отдел записи</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>ждёт %n задача</numerusform>
            <numerusform>ждут %n задачи</numerusform>
            <numerusform>ждут %n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>A mobile’s camera dials it.</source>
        <translation>Наведите камеру телефона, и он наберёт номер.</translation>
    </message>
    <message>
        <source>Ask for a recommendation</source>
        <translation>Попросить рекомендацию</translation>
    </message>
    <message>
        <source>Ask how satisfied they are</source>
        <translation>Спросить, довольны ли</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Назад к сегодня</translation>
    </message>
    <message>
        <source>Book anew</source>
        <translation>Назначить заново</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Call a standby client</source>
        <translation>Позвонить клиенту из запаса</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Позвонить: {name}</translation>
    </message>
    <message>
        <source>Call: {result}</source>
        <translation>Звонок: {result}</translation>
    </message>
    <message>
        <source>Confirmed by the client</source>
        <translation>Подтверждена клиентом</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Enter the outcome</source>
        <translation>Внести итог</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Finish the questionnaire</source>
        <translation>Закончить анкету</translation>
    </message>
    <message>
        <source>Finished, {done} of {all} answered</source>
        <translation>Завершена, ответов {done} из {all}</translation>
    </message>
    <message>
        <source>First act</source>
        <translation>Первое действие</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Первый визит</translation>
    </message>
    <message>
        <source>Follow-up of a case</source>
        <translation>По обращению</translation>
    </message>
    <message>
        <source>For this meeting</source>
        <translation>К этой встрече</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Has recommended us before</source>
        <translation>Уже рекомендовал нас</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Состоялась</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Интересно</translation>
    </message>
    <message>
        <source>Keep the outcome</source>
        <translation>Сохранить итог</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>В прошлый раз</translation>
    </message>
    <message>
        <source>Leader joins</source>
        <translation>С руководителем</translation>
    </message>
    <message>
        <source>Meet {name} again</source>
        <translation>Встретиться снова: {name}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>New since {month}</source>
        <translation>С {month}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Next step: a call</source>
        <translation>Следующий шаг: звонок</translation>
    </message>
    <message>
        <source>Next step: a meeting</source>
        <translation>Следующий шаг: встреча</translation>
    </message>
    <message>
        <source>Next step: none</source>
        <translation>Следующий шаг: ничего</translation>
    </message>
    <message>
        <source>No number is known. It is on the client’s card to be added.</source>
        <translation>Номер неизвестен. Его добавляют в карточке клиента.</translation>
    </message>
    <message>
        <source>No trip today</source>
        <translation>Сегодня без выезда</translation>
    </message>
    <message>
        <source>Nobody is known there yet.</source>
        <translation>Там пока никого не знаем.</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>Ничья</translation>
    </message>
    <message>
        <source>None from this client yet</source>
        <translation>От этого клиента ещё не было</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начата</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Не состоялась</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Ещё не предлагали</translation>
    </message>
    <message>
        <source>Not raised</source>
        <translation>Не касались</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>Без продолжения</translation>
    </message>
    <message>
        <source>Offer: {service}</source>
        <translation>Предложить: {service}</translation>
    </message>
    <message>
        <source>Open case: {title}</source>
        <translation>Открытое обращение: {title}</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наша</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Say the next step</source>
        <translation>Указать следующий шаг</translation>
    </message>
    <message>
        <source>Service visit</source>
        <translation>Сервисный визит</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>The client’s</source>
        <translation>Клиента</translation>
    </message>
    <message>
        <source>The crew has a meeting from {start} to {end}; it is free again at {free}. Take that, or say why.</source>
        <translation>У бригады встреча с {start} до {end}; снова свободна в {free}. Возьмите это время или назовите причину.</translation>
    </message>
    <message>
        <source>Thinks it over</source>
        <translation>Подумает</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Длилась</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Две версии</translation>
    </message>
    <message>
        <source>VIP questionnaire</source>
        <translation>VIP-анкета</translation>
    </message>
    <message>
        <source>VIP questionnaire: {done} of {all} answered</source>
        <translation>VIP-анкета: ответов {done} из {all}</translation>
    </message>
    <message>
        <source>VIP questionnaire: {done} of {all} answered, not finished</source>
        <translation>VIP-анкета: ответов {done} из {all}, не завершена</translation>
    </message>
    <message>
        <source>VIP visit</source>
        <translation>VIP-визит</translation>
    </message>
    <message>
        <source>Wants a price</source>
        <translation>Просит цену</translation>
    </message>
    <message>
        <source>We have not met before.</source>
        <translation>Раньше не встречались.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что вышло</translation>
    </message>
    <message>
        <source>What happened, if known</source>
        <translation>Что случилось, если известно</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Кто был</translation>
    </message>
    <message>
        <source>Who you meet</source>
        <translation>С кем встреча</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Why it was moved, if known</source>
        <translation>Почему перенесли, если известно</translation>
    </message>
    <message>
        <source>about {number} expected</source>
        <translation>ожидается около {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the client’s card</source>
        <translation>
            <numerusform>и ещё %n в карточке клиента</numerusform>
            <numerusform>и ещё %n в карточке клиента</numerusform>
            <numerusform>и ещё %n в карточке клиента</numerusform>
        </translation>
    </message>
    <message>
        <source>began {time}</source>
        <translation>началась {time}</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>назначена</translation>
    </message>
    <message>
        <source>brigade {name}</source>
        <translation>бригада {name}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>client told</source>
        <translation>клиенту сообщили</translation>
    </message>
    <message>
        <source>closed, to be verified</source>
        <translation>закрыто, надо проверить</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждена</translation>
    </message>
    <message>
        <source>day {number} of {all}</source>
        <translation>день {number} из {all}</translation>
    </message>
    <message>
        <source>ended {time} ago</source>
        <translation>закончилась {time} назад</translation>
    </message>
    <message>
        <source>given to somebody</source>
        <translation>поручено</translation>
    </message>
    <message>
        <source>goal 2 to 3</source>
        <translation>цель 2–3</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>через {time}</translation>
    </message>
    <message>
        <source>measure reported</source>
        <translation>мера выполнена</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перенесена</translation>
    </message>
    <message>
        <source>moved to {day}, {time}</source>
        <translation>перенесена на {day}, {time}</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>ещё никому не поручено</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не дозвонились</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>on standby</source>
        <translation>в запасе</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>перезвонить</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>в паре: {names}</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>ответов {done} из {all}</translation>
    </message>
    <message>
        <source>{held} held of {planned}</source>
        <translation>Состоялось {held} из {planned}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>уже {time}</translation>
    </message>
</context>
<context>
    <name>trip</name>
    <message>
        <source>Back home</source>
        <translation>Вернулись</translation>
    </message>
    <message>
        <source>Cancel the trip…</source>
        <translation>Отменить выезд…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Close the trip</source>
        <translation>Закрыть выезд</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Depart</source>
        <translation>Выехать</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Mark as reported</source>
        <translation>Отчёт сдан</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Open for booking</source>
        <translation>Открыт для записи</translation>
    </message>
    <message>
        <source>Ready to leave</source>
        <translation>Готов к выезду</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Отчёт сдан</translation>
    </message>
    <message>
        <source>Take it up again…</source>
        <translation>Открыть снова…</translation>
    </message>
    <message>
        <source>{trip} has departed</source>
        <translation>{trip}: выехали</translation>
    </message>
    <message>
        <source>{trip} is back home</source>
        <translation>{trip}: вернулись</translation>
    </message>
    <message>
        <source>{trip} is cancelled</source>
        <translation>{trip}: отменён</translation>
    </message>
    <message>
        <source>{trip} is closed</source>
        <translation>{trip}: закрыт</translation>
    </message>
    <message>
        <source>{trip} is open for booking</source>
        <translation>{trip}: открыт для записи</translation>
    </message>
    <message>
        <source>{trip} is ready to leave</source>
        <translation>{trip}: готов к выезду</translation>
    </message>
    <message>
        <source>{trip} is reported</source>
        <translation>{trip}: отчёт сдан</translation>
    </message>
    <message>
        <source>{trip} is taken up again</source>
        <translation>{trip}: открыт снова</translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>Chosen by hand</source>
        <translation>Выбрано вручную</translation>
    </message>
    <message>
        <source>Lunch hour</source>
        <translation>Обеденное время</translation>
    </message>
    <message>
        <source>tight with the drive · day {change}</source>
        <translation>впритык с дорогой · день {change}</translation>
    </message>
    <message>
        <source>{brigade} comes by {town}</source>
        <translation>{brigade} проезжает {town}</translation>
    </message>
    <message>
        <source>{brigade} drives home</source>
        <translation>{brigade} едет домой</translation>
    </message>
    <message>
        <source>{brigade} has nothing that day</source>
        <translation>{brigade} в этот день свободна</translation>
    </message>
    <message>
        <source>{brigade} is in {town}</source>
        <translation>{brigade} в городе {town}</translation>
    </message>
    <message>
        <source>{reason}, long detour</source>
        <translation>{reason}, большой крюк</translation>
    </message>
</context>
</TS>
