package dk.tvaers.citizeninput.admission;

import dk.tvaers.citizeninput.call.CallPeriod;
import dk.tvaers.citizeninput.call.CallService;
import dk.tvaers.citizeninput.input.ReceiptCode;
import dk.tvaers.citizeninput.input.Receiving;
import dk.tvaers.citizeninput.input.SubmissionRequest;
import dk.tvaers.events.Ids;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;

/** Gives out codes and lets in who has one. */
@ApplicationScoped
class Admissions implements Receiving {
    private final AdmissionRepository admissions;
    private final CallService calls;
    private final Traits traits;
    private final Clock clock;

    Admissions(AdmissionRepository admissions, CallService calls, Traits traits, Clock clock) {
        this.admissions = admissions;
        this.calls = calls;
        this.traits = traits;
        this.clock = clock;
    }

    @Override
    public void receive(UUID inputId, SubmissionRequest sent, CallPeriod call, Instant at) {
        if (call == null || call.recruitment() == Recruitment.OPEN) {
            if (sent.admissionCode() != null) {
                throw Problems.invalid("/admissionCode", "no-code-needed");
            }
            return;
        }
        if (sent.admissionCode() == null) {
            throw Problems.invalid("/admissionCode", "code-needed");
        }
        var code = ReceiptCode.typed(sent.admissionCode());
        admissions
                .lockByCode(code.hash())
                .filter(admission -> admission.isOpenedBy(code))
                .filter(admission -> admission.callId().equals(sent.callId()))
                .orElseThrow(() -> Problems.unprocessable("/admissionCode", "unknown-code"))
                .use(at);
    }

    /** Codes for people who are invited. */
    @Transactional
    Invitations invite(UUID callId, int count) {
        requireRecruiting(calls.requireMayManage(callId).recruitment(), Recruitment.INVITED, "call-not-invited");
        var codes =
                IntStream.range(0, count).mapToObj(_ -> ReceiptCode.random()).toList();
        codes.forEach(code -> admissions.persist(Admission.invitation(Ids.next(), callId, code)));
        return new Invitations(callId, codes.stream().map(ReceiptCode::grouped).toList());
    }

    /** Until the draw, also before the call opens. */
    @Transactional
    VolunteerReceipt volunteer(UUID callId, VolunteerRequest request) {
        var call = calls.requireNotClosed(callId, clock.instant());
        requireRecruiting(call.recruitment(), Recruitment.LOTTERY, "call-not-drawn-by-lot");
        traits.require(request);
        int number = admissions.nextNumber(callId).orElseThrow(() -> Problems.refused("drawn-already"));
        var code = ReceiptCode.random();
        admissions.persist(Admission.volunteer(Ids.next(), callId, code, number, request));
        return new VolunteerReceipt(number, code.grouped());
    }

    @Transactional
    VolunteerStatus status(String typed) {
        var code = ReceiptCode.typed(typed);
        return admissions
                .byCode(code.hash())
                .filter(admission -> admission.isOpenedBy(code) && admission.number() != null)
                .map(admission -> new VolunteerStatus(admission.callId(), admission.number(), admission.drawn()))
                .orElseThrow(Problems::notFound);
    }

    static void requireRecruiting(Recruitment actual, Recruitment needed, String refusal) {
        if (actual != needed) {
            throw Problems.refused(refusal);
        }
    }
}
