<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>%nd</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>%nm</source>
        <comment>age in months</comment>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>%ny</source>
        <comment>age in years</comment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>May</source>
        <comment>short</comment>
        <translation>may</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Mild</source>
        <comment>severity</comment>
        <translation>Leve</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Moderate</source>
        <comment>severity</comment>
        <translation>Moderada</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Other</source>
        <comment>gender</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Severe</source>
        <comment>severity</comment>
        <translation>Grave</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>at least {value}</source>
        <translation>al menos {value}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>at most {value}</source>
        <translation>como máximo {value}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>micrograms</source>
        <translation>microgramos</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>{value}%</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} de {month} de {year}</translation>
    </message>
</context>
</TS>
