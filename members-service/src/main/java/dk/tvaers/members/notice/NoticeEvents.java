package dk.tvaers.members.notice;

import static dk.tvaers.events.words.NetworkRole.NETWORK_LEAD;
import static dk.tvaers.events.words.NetworkRole.REFERENCE_LEAD;
import static dk.tvaers.members.notice.NoticeKind.ANSWER_OVERDUE;
import static dk.tvaers.members.notice.NoticeKind.APPLICATION_REJECTED;
import static dk.tvaers.members.notice.NoticeKind.APPLIED;
import static dk.tvaers.members.notice.NoticeKind.HANDOVER_ACCEPTED;
import static dk.tvaers.members.notice.NoticeKind.HANDOVER_DECLINED;
import static dk.tvaers.members.notice.NoticeKind.HANDOVER_OFFERED;
import static dk.tvaers.members.notice.NoticeKind.INVITATION_ACCEPTED;
import static dk.tvaers.members.notice.NoticeKind.INVITATION_DECLINED;
import static dk.tvaers.members.notice.NoticeKind.INVITED;
import static dk.tvaers.members.notice.NoticeKind.MEMBER_JOINED;
import static dk.tvaers.members.notice.NoticeKind.MEMBER_LEFT;
import static dk.tvaers.members.notice.NoticeKind.NETWORK_CLOSED;
import static dk.tvaers.members.notice.NoticeKind.PHASE_ENTERED;
import static dk.tvaers.members.notice.NoticeKind.RESULT_TOLD;
import static dk.tvaers.members.notice.NoticeKind.ROLE_ENDED;
import static dk.tvaers.members.notice.NoticeKind.ROLE_GIVEN;

import dk.tvaers.events.members.EntryAnswered;
import dk.tvaers.events.members.EntryOpened;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.members.RoleAssigned;
import dk.tvaers.events.members.RoleEnded;
import dk.tvaers.events.networks.ClosingNoticeDue;
import dk.tvaers.events.networks.EvaluationPlanned;
import dk.tvaers.events.networks.HandoverAccepted;
import dk.tvaers.events.networks.HandoverDeclined;
import dk.tvaers.events.networks.HandoverOffered;
import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.networks.ReminderDue;
import dk.tvaers.events.words.EntryKind;
import dk.tvaers.members.projection.News;
import dk.tvaers.members.projection.NewsListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Of what happens, what concerns whom (domain.md §5). */
@ApplicationScoped
class NoticeEvents implements NewsListener {
    private final Notices notices;
    private final AddresseeRepository addressees;

    NoticeEvents(Notices notices, AddresseeRepository addressees) {
        this.notices = notices;
        this.addressees = addressees;
    }

    @Override
    public void heard(News news) {
        switch (news.event()) {
            case RoleAssigned told ->
                tell(
                        news,
                        Matter.of(ROLE_GIVEN, told.networkId(), told.assignmentId())
                                .saying(told.role()),
                        Set.of(told.personId()));
            case RoleEnded told ->
                tell(
                        news,
                        Matter.of(ROLE_ENDED, told.networkId(), told.assignmentId())
                                .saying(told.role()),
                        Set.of(told.personId()));
            case MemberJoined told ->
                tell(news, Matter.of(MEMBER_JOINED, told.networkId(), told.membershipId()), Set.of(told.personId()));
            case MemberLeft told ->
                tell(news, Matter.of(MEMBER_LEFT, told.networkId(), told.membershipId()), lead(told.networkId()));
            case EntryOpened told -> opened(news, told);
            case EntryAnswered told -> answered(news, told);
            default -> heardOfCourse(news);
        }
    }

    private void heardOfCourse(News news) {
        switch (news.event()) {
            case PhaseEntered told ->
                tell(
                        news,
                        Matter.of(PHASE_ENTERED, told.networkId(), told.networkId())
                                .saying(told.phase()),
                        addressees.takingPart(told.networkId()));
            case ClosingNoticeDue told ->
                tell(
                        news,
                        Matter.of(RESULT_TOLD, told.networkId(), told.networkId()),
                        addressees.member(told.membershipId()));
            case NetworkClosed told ->
                tell(
                        news,
                        Matter.of(NETWORK_CLOSED, told.networkId(), told.networkId()),
                        addressees.takingPart(told.networkId()));
            case HandoverOffered told ->
                tell(
                        news,
                        Matter.of(HANDOVER_OFFERED, told.networkId(), told.handoverId())
                                .due(told.answerDueOn()),
                        addressees.receiving(told.networkId(), told.handoverId()));
            case HandoverAccepted told ->
                tell(news, Matter.of(HANDOVER_ACCEPTED, told.networkId(), told.handoverId()), leads(told.networkId()));
            case HandoverDeclined told ->
                tell(news, Matter.of(HANDOVER_DECLINED, told.networkId(), told.handoverId()), leads(told.networkId()));
            case EvaluationPlanned told -> addressees.keepOwner(told.planId(), told.ownerUnitId());
            case ReminderDue told ->
                tell(
                        news,
                        new Matter(
                                NoticeKind.valueOf(told.kind().name()),
                                told.networkId(),
                                told.subjectId(),
                                null,
                                told.dueOn()),
                        reminded(told));
            default -> {
                // concerns nobody in particular
            }
        }
    }

    private void opened(News news, EntryOpened told) {
        if (told.kind() == EntryKind.INVITATION) {
            tell(news, Matter.of(INVITED, told.networkId(), told.entryId()), Set.of(told.personId()));
        } else {
            tell(news, Matter.of(APPLIED, told.networkId(), told.entryId()), lead(told.networkId()));
        }
    }

    /** An application that was approved is told by the membership that came of it. */
    private void answered(News news, EntryAnswered told) {
        switch (told.outcome()) {
            case ACCEPTED ->
                tell(news, Matter.of(INVITATION_ACCEPTED, told.networkId(), told.entryId()), lead(told.networkId()));
            case DECLINED ->
                tell(news, Matter.of(INVITATION_DECLINED, told.networkId(), told.entryId()), lead(told.networkId()));
            case REJECTED ->
                tell(news, Matter.of(APPLICATION_REJECTED, told.networkId(), told.entryId()), Set.of(told.personId()));
            case APPROVED, WITHDRAWN -> {
                // told otherwise, or taken back by whoever would be told
            }
        }
    }

    private Set<UUID> reminded(ReminderDue told) {
        return switch (told.kind()) {
            case ROUND_CLOSING -> addressees.consultants();
            case REVIEW_DUE -> addressees.agreeing(told.networkId(), told.subjectId());
            case HANDOVER_OVERDUE -> addressees.holding(told.networkId(), REFERENCE_LEAD);
            case EVALUATION_DUE -> addressees.evaluating(told.networkId(), told.subjectId());
            case USE_DUE -> addressees.receiving(told.networkId(), told.subjectId());
            case INPUT_REOPENED -> lead(told.networkId());
            // The second time it is the reference lead's too.
            case ANSWER_OVERDUE ->
                notices.areThereOf(ANSWER_OVERDUE, told.networkId(), told.subjectId())
                        ? leads(told.networkId())
                        : lead(told.networkId());
        };
    }

    private void tell(News news, Matter matter, Set<UUID> people) {
        notices.note(matter, people, news.at(), news.actor());
    }

    private Set<UUID> lead(UUID networkId) {
        return addressees.holding(networkId, NETWORK_LEAD);
    }

    private Set<UUID> leads(UUID networkId) {
        return addressees.holding(networkId, NETWORK_LEAD, REFERENCE_LEAD);
    }
}
