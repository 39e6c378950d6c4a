package dk.tvaers.portal.receipt;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.remote.Deed;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;

/** What can be done with a receipt: its address here, and the service's operation. */
enum ReceiptDeed {
    READ("", "status"),
    ADD("tilfoej", "supplement"),
    CORRECT("ret", "correction"),
    ALLOW("samtykke", "consents"),
    CONFIRM("bekraeft", "confirmation"),
    REOPEN("genaabn", "reopening"),
    APPEAL("klage", "appeal"),
    WITHDRAW("traek-tilbage", "withdrawal");

    private final String address;
    private final String operation;

    ReceiptDeed(String address, String operation) {
        this.address = address;
        this.operation = operation;
    }

    /** @throws NotFoundException for an address that none of them has */
    static ReceiptDeed at(String address) {
        return Arrays.stream(values())
                .filter(deed -> deed != READ && deed.address.equals(address))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    String operation() {
        return operation;
    }

    /** Key of what is said when it was done; nothing after reading. */
    String said() {
        return this == READ ? "" : "receipt.done." + operation;
    }

    Deed request(String code, Form form) {
        return switch (this) {
            case ADD -> new Deed(code, null, form.text("tekst"), null, null);
            case CORRECT -> new Deed(code, form.text("titel"), form.text("tekst"), null, null);
            case ALLOW -> new Deed(code, null, null, form.all("samtykke"), null);
            case REOPEN, APPEAL -> new Deed(code, null, null, null, form.text("grund"));
            default -> Deed.of(code);
        };
    }
}
