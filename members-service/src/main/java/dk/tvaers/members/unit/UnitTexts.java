package dk.tvaers.members.unit;

import dk.tvaers.members.csv.Unusable;
import dk.tvaers.privacy.PersonalNumbers;

/** What may be a unit's number and name, wherever they come from. */
final class UnitTexts {
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 200;

    private UnitTexts() {}

    /** A number that looks like a personal number cannot be masked and still name a unit, so the row is left out. */
    static String number(String number) throws Unusable {
        if (number.isEmpty()) {
            throw new Unusable("row-number-missing");
        }
        if (number.length() > LONGEST_NUMBER || hasControlCharacters(number)) {
            throw new Unusable("row-number");
        }
        if (PersonalNumbers.in(number)) {
            throw new Unusable("row-personal-number");
        }
        return number;
    }

    /** With personal numbers masked. */
    static String name(String written) throws Unusable {
        String name = PersonalNumbers.mask(written).text();
        if (name.isEmpty()) {
            throw new Unusable("row-name-missing");
        }
        if (name.length() > LONGEST_NAME || hasControlCharacters(name)) {
            throw new Unusable("row-name");
        }
        return name;
    }

    private static boolean hasControlCharacters(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }
}
