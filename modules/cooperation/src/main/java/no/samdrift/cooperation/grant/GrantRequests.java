package no.samdrift.cooperation.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.access.Reach;
import no.samdrift.cooperation.approval.ApprovalClosed;
import no.samdrift.cooperation.approval.ApprovalDetails;
import no.samdrift.cooperation.approval.ApprovalRule;
import no.samdrift.cooperation.approval.ApprovalStatus;
import no.samdrift.cooperation.approval.Approvals;
import no.samdrift.cooperation.approval.AskApproval;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/** Asks the administrators of the co-operation for a role that reaches further than one's own say, and gives it when they agree. */
@ApplicationScoped
@Transactional
public class GrantRequests {
    private static final int DAYS = 7;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    Grants grants;

    @Inject
    Reach reach;

    @Inject
    People people;

    @Inject
    Approvals approvals;

    /** R1. */
    public ApprovalDetails request(@Valid RequestGrant request) {
        Caller caller = current.get();
        Target at = reach.person(request.personId()).orElseThrow(() -> RuleBroken.at("personId", "unknownPerson"));
        caller.require(CooperationRight.GRANT, at);
        if (caller.may(CooperationRight.GRANT, reach.scope(request.scope(), request.scopeId())))
            throw RuleBroken.at("scope", "grantYourself");
        List<Long> administrators = grants.holders(Role.ADMINISTRATOR).stream()
                .filter(each -> each != caller.personId())
                .toList();
        PersonRow person = people.byId(request.personId());
        ApprovalDetails asked = approvals.ask(
                DocumentPlace.of("person", person.id(), person.id(), person.name(), person.memberId(), true),
                new AskApproval(
                        "grant",
                        request.reason(),
                        ApprovalRule.ANY,
                        time.today().plusDays(DAYS),
                        administrators));
        Map<String, Object> row = new HashMap<>();
        row.put("approval", asked.approval().id());
        row.put("person", request.personId());
        row.put("role", request.role());
        row.put("scope", request.scope());
        row.put("scopeId", request.scopeId());
        sql.run(
                "insert into cooperation_grant_request(approval_id, person_id, role, scope, scope_id)"
                        + " values (:approval, :person, :role, :scope, :scopeId)",
                row);
        return asked;
    }

    /** What an approval that the caller sees is about; empty where it is not about a role. */
    public Optional<RequestedGrant> of(long approvalId) {
        approvals.byId(approvalId);
        return requested(approvalId);
    }

    private Optional<RequestedGrant> requested(long approvalId) {
        return sql.first(
                RequestedGrant.class,
                "select r.person_id, p.name as person, r.role, r.scope, r.scope_id from cooperation_grant_request r"
                        + " join cooperation_person p on p.id = r.person_id where r.approval_id = :id",
                Map.of("id", approvalId));
    }

    /** R2. */
    void giveOnApproval(@Observes ApprovalClosed closed) {
        if (closed.status() != ApprovalStatus.APPROVED) return;
        requested(closed.id())
                .ifPresent(grant -> grants.give(grant.personId(), grant.role(), grant.scope(), grant.scopeId()));
    }
}
