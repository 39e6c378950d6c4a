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
        return text == null
                ? null
                : withoutPhones(withoutEmails(text).toString()).toString();
    }

    /** How many e-mail addresses it hides. */
    public static int emails(String text) {
        return withoutEmails(text).count;
    }

    /** How many phone numbers it hides; digits in an e-mail address are no phone number. */
    public static int phones(String text) {
        return withoutPhones(withoutEmails(text).toString()).count;
    }

    private static Marked withoutPhones(String text) {
        var marked = new Marked(text);
        for (PhoneNumberMatch found : PHONES.findNumbers(text, REGION)) {
            if (!AMOUNT_OR_YEARS.matcher(found.rawString()).matches()) {
                marked.replace(found.start(), found.end(), PHONE_MARK);
            }
        }
        return marked;
    }

    /** Looks left and right of every @, so that the time is linear whatever the text holds. */
    private static Marked withoutEmails(String text) {
        var marked = new Marked(text);
        for (var at = 0; at < text.length(); at++) {
            var host = afterAt(text, at);
            if (host > at) {
                var end = endOfHost(text, host);
                var start = end > host ? startOfName(text, at, marked.copied) : at;
                if (start < at) {
                    marked.replace(start, end, EMAIL_MARK);
                }
            }
        }
        return marked;
    }

    /** Index after the @ that stands here, also the wide ones and the one in addresses; the same index when there is none. */
    private static int afterAt(String text, int at) {
        return switch (text.charAt(at)) {
            case '@', '\uFF20', '\uFE6B' -> at + 1;
            case '%' -> text.startsWith("40", at + 1) ? at + "%40".length() : at;
            default -> at;
        };
    }

    private static int startOfName(String text, int at, int least) {
        var start = at;
        while (start > least && isOfName(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Index after the host that begins here; the same index when there is none, because it has no dot within. */
    private static int endOfHost(String text, int host) {
        var end = host;
        while (end < text.length() && isOfHost(text.charAt(end))) {
            end++;
        }
        while (end > host && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        var dot = end > host + 1 ? text.indexOf('.', host + 1, end) : -1;
        return dot > 0 && dot < end - 1 ? end : host;
    }

    private static boolean isOfName(char character) {
        return Character.isLetterOrDigit(character) || "._%+-'&~!#$*/=?^{|}`".indexOf(character) >= 0;
    }

    private static boolean isOfHost(char character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '-';
    }

    /** A text while its marks are put in, from left to right. */
    private static final class Marked {
        private final String text;
        private final StringBuilder marked = new StringBuilder();
        private int copied;
        private int count;

        private Marked(String text) {
            this.text = text;
        }

        private void replace(int start, int end, String mark) {
            marked.append(text, copied, start).append(mark);
            copied = end;
            count++;
        }

        @Override
        public String toString() {
            return count == 0 ? text : marked + text.substring(copied);
        }
    }
}
