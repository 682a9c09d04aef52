<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MediSecure</name>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/first_code.py"/>
        <source>6-digit code</source>
        <translation>رمز من 6 أرقام</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A capital letter</source>
        <translation>حرف لاتيني كبير</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A password cannot begin or end with a space</source>
        <translation>لا يجوز أن تبدأ كلمة المرور أو تنتهي بمسافة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A small letter</source>
        <translation>حرف لاتيني صغير</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>A symbol, like - or !</source>
        <translation>رمز، مثل - أو !</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>At least 12 characters</source>
        <translation>12 حرفًا على الأقل</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/key_box.py"/>
        <source>Cannot scan? Type this key</source>
        <translation>لا يمكنك المسح؟ اكتب هذا المفتاح</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>Choose a password that meets all rules</source>
        <translation>اختر كلمة مرور تستوفي جميع القواعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/key_box.py"/>
        <source>Copied for a minute</source>
        <translation>نُسخ لمدة دقيقة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/key_box.py"/>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>Enter a new password</source>
        <translation>أدخل كلمة مرور جديدة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/phone_number.py"/>
        <source>Enter a phone number with its country, like +44 20 7946 0150</source>
        <translation>أدخل رقم هاتف مع رمز البلد، مثل +44 20 7946 0150</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form_model.py"/>
        <source>Enter an email address in full, like name@example.org</source>
        <translation>أدخل عنوان بريد إلكتروني كاملًا، مثل name@example.org</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form_model.py"/>
        <source>Enter the 6 digits</source>
        <translation>أدخل الأرقام الستة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form_model.py"/>
        <source>Enter your email address</source>
        <translation>أدخل عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/rule_list.py"/>
        <source>Met</source>
        <translation>مستوفاة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/first_code.py"/>
        <source>My phone</source>
        <translation>هاتفي</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/first_code.py"/>
        <source>Name this phone</source>
        <translation>اسم لهذا الهاتف</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_pair.py"/>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/rule_list.py"/>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/app_key_panel.py"/>
        <source>Open an authenticator app on your phone. Add an account and point the camera at the square.</source>
        <translation>افتح تطبيق مصادقة على هاتفك. أضف حسابًا ووجّه الكاميرا إلى المربع.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/resend_button.py"/>
        <source>Send another code</source>
        <translation>إرسال رمز آخر</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/resend_button.py"/>
        <source>Send another code in {seconds} s</source>
        <translation>إرسال رمز آخر بعد {seconds} ث</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/app_key_panel.py"/>
        <source>Show this to nobody. It works like a key.</source>
        <translation>لا تُرِ هذا لأحد، فهو بمثابة مفتاح.</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_rules.py"/>
        <source>The two passwords are not the same</source>
        <translation>كلمتا المرور غير متطابقتين</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/form.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/password_pair.py"/>
        <source>Type it again</source>
        <translation>اكتبها مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/rule_list.py"/>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <location filename="../../../medisecure_desktop/ui/forms/rule_list.py"/>
        <source>{met} of {all} rules met</source>
        <translation>استُوفيت {met} من {all} قواعد</translation>
    </message>
</context>
</TS>
