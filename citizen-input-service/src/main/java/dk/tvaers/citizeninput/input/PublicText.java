package dk.tvaers.citizeninput.input;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.regex.Pattern;

/**
 * Makes a text fit for a public surface: e-mail addresses and phone numbers are masked. Phone numbers are those that
 * libphonenumber finds valid in Denmark, or anywhere with their country code. An amount such as 25.000.000 and a span of
 * years such as 2015-2016 have eight digits too and are left alone.
 */
public final class PublicText {
    public static final String EMAIL_MARK = "[e-mail fjernet]";
    public static final String PHONE_MARK = "[telefonnummer fjernet]";

    private static final String REGION = "DK";
    private static final Pattern AMOUNT_OR_YEARS =
            Pattern.compile("[0-9]{1,3}([.][0-9]{3})+|(19|20)[0-9]{2} ?[-–/] ?(19|20)[0-9]{2}");
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private PublicText() {}

    /** The text with its marks; null stays null. */
    public static String of(String text) {
        return text == null ? null : withoutPhones(withoutEmails(text));
    }

    public static boolean holdsEmail(String text) {
        return !withoutEmails(text).equals(text);
    }

    public static boolean holdsPhone(String text) {
        return !withoutPhones(text).equals(text);
    }

    private static String withoutPhones(String text) {
        var masked = new StringBuilder();
        var copied = 0;
        for (PhoneNumberMatch found : PHONES.findNumbers(text, REGION)) {
            if (!AMOUNT_OR_YEARS.matcher(found.rawString()).matches()) {
                masked.append(text, copied, found.start()).append(PHONE_MARK);
                copied = found.end();
            }
        }
        return masked.append(text, copied, text.length()).toString();
    }

    /** Looks left and right of every @, so that the time is linear whatever the text holds. */
    private static String withoutEmails(String text) {
        var masked = new StringBuilder();
        var copied = 0;
        for (var at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            var start = startOfName(text, at, copied);
            var end = endOfHost(text, at);
            if (start < at && end > at) {
                masked.append(text, copied, start).append(EMAIL_MARK);
                copied = end;
            }
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private static int startOfName(String text, int at, int least) {
        var start = at;
        while (start > least && isOfName(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Index after the host; that of the @ when what follows is none, because it has no dot within. */
    private static int endOfHost(String text, int at) {
        var end = at + 1;
        while (end < text.length() && isOfHost(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        var dot = text.indexOf('.', at + 2);
        return dot > 0 && dot < end - 1 ? end : at;
    }

    private static boolean isOfName(char character) {
        return Character.isLetterOrDigit(character) || "._%+-'&~!#$*/=?^{|}`".indexOf(character) >= 0;
    }

    private static boolean isOfHost(char character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '-';
    }
}
