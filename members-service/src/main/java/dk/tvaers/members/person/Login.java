package dk.tvaers.members.person;

import dk.tvaers.privacy.PersonalNumbers;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality's single sign-on says of somebody who logged in.
 *
 * @param id subject of the token
 * @param name as it shall be recorded
 * @param email vouched for by the single sign-on: in the realm nobody edits his own, and nobody registers himself
 * @param unitNumber what the municipality calls the unit
 */
record Login(
        UUID id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String unitNumber,
        @Nullable String profession) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int SHORTEST_EMAIL = 3;

    static Login of(UUID id, JsonWebToken token) {
        String email = claim(token, "email")
                .filter(text -> text.length() >= SHORTEST_EMAIL && text.length() <= LONGEST_EMAIL)
                .orElse(null);
        String name = Stream.of("name", "preferred_username", "email")
                .flatMap(claim -> claim(token, claim).stream())
                .map(Login::fitting)
                .findFirst()
                .orElse(null);
        return new Login(
                id,
                name,
                email,
                claim(token, "unit").orElse(null),
                Profession.of(claim(token, "profession").orElse(null)).orElse(null));
    }

    /** A text of the token. Personal numbers are masked here as everywhere that data come in. */
    private static Optional<String> claim(JsonWebToken token, String name) {
        return Optional.ofNullable(token.getClaim(name))
                .map(value -> PersonalNumbers.mask(value.toString().strip()).text())
                .filter(Predicate.not(String::isEmpty));
    }

    private static String fitting(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** Without name and address, so that no log gets them. */
    @Override
    public String toString() {
        return "Login[" + id + "]";
    }
}
