package dk.tvaers.members.perspective;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;

/** What a person can speak as. Rows are data of the municipality; this program only reads them. */
@Entity
class Perspective {
    @Id
    private String code;

    private int position;
    private String nameDa;
    private String nameEn;
    private boolean citizen;
    private boolean organised;

    protected Perspective() {}

    PerspectiveView view(Locale language) {
        return new PerspectiveView(code, language.equals(Locale.ENGLISH) ? nameEn : nameDa, citizen, organised);
    }
}
