<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/app.py"/>
        <source>Something went wrong that we did not expect. Reference {reference}</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten. Referenz {reference}</translation>
    </message>
</context>
</TS>
