<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>%nd</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%n T.</numerusform>
            <numerusform>%n T.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>%nm</source>
        <comment>age in months</comment>
        <translation>
            <numerusform>%n Mon.</numerusform>
            <numerusform>%n Mon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>%ny</source>
        <comment>age in years</comment>
        <translation>
            <numerusform>%n J.</numerusform>
            <numerusform>%n J.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>May</source>
        <comment>short</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Mild</source>
        <comment>severity</comment>
        <translation>Leicht</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Moderate</source>
        <comment>severity</comment>
        <translation>Mittelschwer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Other</source>
        <comment>gender</comment>
        <translation>Divers</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Severe</source>
        <comment>severity</comment>
        <translation>Schwer</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>at least {value}</source>
        <translation>mindestens {value}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>at most {value}</source>
        <translation>höchstens {value}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>micrograms</source>
        <translation>Mikrogramm</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>per minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>{value}%</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
</context>
</TS>
