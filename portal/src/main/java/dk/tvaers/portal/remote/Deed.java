package dk.tvaers.portal.remote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What the holder of a receipt code wants. Each operation reads the fields that are its own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Deed(String receiptCode, String title, String text, List<String> consents, String reason) {

    public static Deed of(String code) {
        return new Deed(code, null, null, null, null);
    }

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "deed";
    }
}
