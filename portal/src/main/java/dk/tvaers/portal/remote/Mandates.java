package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The agreements of a network, in networks-service; for staff. */
@Path("networks/{id}")
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface Mandates {

    @GET
    @Path("mandate")
    Mandate getMandate(@RestPath UUID id);

    @POST
    @Path("agreements")
    void draftAgreement(@RestPath UUID id, Body agreement);

    @GET
    @Path("agreements/{agreementId}")
    RestResponse<Agreement> getAgreement(@RestPath UUID id, @RestPath UUID agreementId);

    @PUT
    @Path("agreements/{agreementId}/content")
    void writeAgreement(
            @RestPath UUID id, @RestPath UUID agreementId, @HeaderParam("If-Match") String version, Body content);

    @POST
    @Path("agreements/{agreementId}/proposal")
    void proposeAgreement(@RestPath UUID id, @RestPath UUID agreementId, @HeaderParam("If-Match") String version);

    @POST
    @Path("agreements/{agreementId}/signatures")
    void signAgreement(@RestPath UUID id, @RestPath UUID agreementId, @HeaderParam("If-Match") String version);

    @POST
    @Path("agreements/{agreementId}/reviews")
    void reviewAgreement(
            @RestPath UUID id, @RestPath UUID agreementId, @HeaderParam("If-Match") String version, Body review);

    @POST
    @Path("agreements/{agreementId}/ending")
    void endAgreement(
            @RestPath UUID id, @RestPath UUID agreementId, @HeaderParam("If-Match") String version, Body ending);

    @PUT
    @Path("agreements/{agreementId}/reference-lead-level")
    void stateReferenceLeadLevel(
            @RestPath UUID id, @RestPath UUID agreementId, @HeaderParam("If-Match") String version, Body level);

    /** What a network may do, with whom agreed, and who pays. */
    record Mandate(
            List<Agreement> agreements,
            List<Hours> hoursPerPhase,
            BigDecimal hours,
            List<Payment> payers,
            boolean complete,
            List<Item> missing) {
        public Mandate {
            agreements = agreements == null ? List.of() : List.copyOf(agreements);
            hoursPerPhase = hoursPerPhase == null ? List.of() : List.copyOf(hoursPerPhase);
            payers = payers == null ? List.of() : List.copyOf(payers);
            missing = missing == null ? List.of() : List.copyOf(missing);
        }
    }

    /** Something that is missing. */
    record Item(String code, String message, UUID agreementId) {}

    /** Hours of one phase. */
    record Hours(String phase, BigDecimal hours) {}

    /** What a unit pays of all hours. */
    record Payment(UUID unitId, BigDecimal hours, BigDecimal share) {}

    /** What a unit pays of one agreement, in per cent. */
    record Payer(UUID unitId, BigDecimal share) {}

    /**
     * An agreement of two people.
     *
     * @param texts for those who may read them
     */
    record Agreement(
            UUID id,
            String kind,
            String state,
            UUID memberPersonId,
            UUID counterpartPersonId,
            UUID unitId,
            List<Hours> hours,
            List<Payer> payers,
            LocalDate reviewOn,
            String referenceLeadLevel,
            List<UUID> signedBy,
            Instant signedAt,
            Words texts) {
        public Agreement {
            hours = hours == null ? List.of() : List.copyOf(hours);
            payers = payers == null ? List.of() : List.copyOf(payers);
            signedBy = signedBy == null ? List.of() : List.copyOf(signedBy);
        }

        public boolean isIn(String other) {
            return other.equals(state);
        }

        public boolean isOver() {
            return isIn("SUPERSEDED") || isIn("ENDED");
        }

        public boolean isInForce() {
            return isIn("SIGNED") || isIn("REVIEWED");
        }

        /** About time and pay. */
        public boolean isWithLineManager() {
            return "LINE_MANAGER".equals(kind);
        }

        public boolean isWithReferenceLead() {
            return "REFERENCE_LEAD".equals(kind);
        }

        /** Hours of a phase; null when none are agreed. */
        public BigDecimal hoursIn(String phase) {
            return hours.stream()
                    .filter(each -> each.phase().equals(phase))
                    .map(Hours::hours)
                    .findFirst()
                    .orElse(null);
        }

        /** Who pays, and two who could. */
        public List<Payer> payersAndMore() {
            return Stream.concat(payers.stream(), Stream.of(new Payer(null, null), new Payer(null, null)))
                    .toList();
        }

        /** Nothing where they are not for the reader. */
        public Words words() {
            return texts == null ? new Words(null, null, null) : texts;
        }
    }

    /** What it says. */
    record Words(String expectations, String timeBalance, String competenceDevelopment) {}
}
