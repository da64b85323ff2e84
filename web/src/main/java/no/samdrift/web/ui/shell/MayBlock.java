package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.catalogue.risk.RiskRight;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.access.Grants.GrantRow;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.privacy.PrivacyRight;
import no.samdrift.cooperation.view.ViewRight;
import no.samdrift.cooperation.webhook.WebhookRight;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.audit.AuditTrail.AuditRight;
import no.samdrift.kernel.field.FieldRight;
import no.samdrift.kernel.outbox.OutboxDelivery.OutboxRight;
import no.samdrift.kernel.search.SearchIndexes.SearchRight;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.mail.MailRight;
import no.samdrift.servicedesk.monitoring.MonitoringRight;
import no.samdrift.servicedesk.problem.ProblemRight;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.cooperation.ScopeNames;
import no.samdrift.web.ui.part.About;
import no.samdrift.web.ui.part.Beside;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.SmallTable;

/** On a person's page: what the person may do, where, and by which role. */
@ApplicationScoped
class MayBlock implements Beside {
    /** Of all floors, in the order of the house. */
    static final List<Right> ALL = Stream.<Right[]>of(
                    ServiceDeskRight.values(),
                    ProblemRight.values(),
                    MailRight.values(),
                    MonitoringRight.values(),
                    CatalogueRight.values(),
                    SystemRight.values(),
                    RiskRight.values(),
                    SourcingRight.values(),
                    GovernanceRight.values(),
                    CooperationRight.values(),
                    PrivacyRight.values(),
                    WebhookRight.values(),
                    ViewRight.values(),
                    FieldRight.values(),
                    AuditRight.values(),
                    SearchRight.values(),
                    OutboxRight.values())
            .flatMap(Stream::of)
            .toList();

    @Inject
    private Grants grants;

    @Inject
    private People people;

    @Inject
    private ScopeNames scopes;

    @Inject
    private CurrentCaller current;

    /** The text that names a right. */
    static String key(Right right) {
        return "right." + right.getClass().getSimpleName() + "." + right.name();
    }

    @Override
    public Optional<Component> of(About about) {
        if (!about.is("person") || !current.get().anywhere(CooperationRight.READ_GRANTS)) return Optional.empty();
        List<Component> shown = new ArrayList<>();
        if (!people.byId(about.id()).active()) shown.add(Block.none(t("may.inactive")));
        else {
            List<GrantRow> held = grants.inForce(about.id());
            SmallTable table = new SmallTable(t("may.title"), t("may.what"), t("may.where"), t("may.why"));
            int rows = 0;
            for (Right right : ALL) rows += row(table, right, held) ? 1 : 0;
            shown.add(new NativeDetails(t("may.count", rows), table));
        }
        return Optional.of(new Block(t("may.title"), shown.toArray(Component[]::new)));
    }

    private boolean row(SmallTable table, Right right, List<GrantRow> held) {
        Set<String> where = new LinkedHashSet<>();
        Set<String> why = new LinkedHashSet<>();
        for (GrantRow each : held) {
            if (!right.roles().contains(each.role())) continue;
            where.add(scopes.of(each.scope(), each.scopeId()));
            why.add(because(each));
        }
        if (right.roles().contains(Role.END_USER)) { // as everybody who is signed in
            where.add(t("scope." + ScopeKind.SELF));
            why.add(t("may.everybody"));
        }
        if (why.isEmpty()) return false;
        table.row(t(key(right)), String.join("; ", where), String.join("; ", why));
        return true;
    }

    private static String because(GrantRow grant) {
        LocalDate until = grant.validTo();
        String source = t("grantSource." + grant.source());
        return until == null
                ? t("may.since", t("role." + grant.role()), source, Formats.date(grant.validFrom()))
                : t(
                        "may.sinceUntil",
                        t("role." + grant.role()),
                        source,
                        Formats.date(grant.validFrom()),
                        Formats.date(until));
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean ofItself() {
        return true;
    }
}
