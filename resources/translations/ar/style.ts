<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>%nd</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>%nm</source>
        <comment>age in months</comment>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>%ny</source>
        <comment>age in years</comment>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Fri</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>May</source>
        <comment>short</comment>
        <translation>مايو</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Mild</source>
        <comment>severity</comment>
        <translation>خفيفة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Moderate</source>
        <comment>severity</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Mon</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Other</source>
        <comment>gender</comment>
        <translation>آخر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Sat</source>
        <translation>السبت</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/record_words.py"/>
        <source>Severe</source>
        <comment>severity</comment>
        <translation>شديدة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Sun</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Thu</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Tue</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Wed</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/calendar_words.py"/>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>at least {value}</source>
        <translation>{value} على الأقل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>at most {value}</source>
        <translation>{value} على الأكثر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>micrograms</source>
        <translation>ميكروغرام</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>per minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>{value}%</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/style/formatters.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
</context>
</TS>
