package dk.tvaers.reporting.picture;

import dk.tvaers.pictures.Look;
import dk.tvaers.pictures.Picture;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with a picture that nothing else has to come with. */
@ApplicationScoped
public class PictureAnswers {
    public static final String SVG = "image/svg+xml";

    private final Messages messages;
    private final MunicipalCalendar calendar;

    PictureAnswers(Messages messages, MunicipalCalendar calendar) {
        this.messages = messages;
        this.calendar = calendar;
    }

    /** Reads the figures only when the request makes sense. */
    public RestResponse<String> answer(PictureRequest request, Function<PictureTexts, Picture> picture) {
        var look = request.look();
        var texts = new PictureTexts(messages, calendar, request.language());
        return ResponseBuilder.ok(picture.apply(texts).svg(look, texts.language()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, texts.language().getLanguage())
                .header("Content-Security-Policy", Look.POLICY)
                .build();
    }
}
