package no.samdrift.web.ui.cooperation;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.audit.AuditTrail.AuditRight;
import no.samdrift.kernel.outbox.OutboxDelivery.OutboxRight;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.web.ui.shell.MenuEntry;
import no.samdrift.web.ui.shell.MenuSource;

@ApplicationScoped
class AdministrationMenu implements MenuSource {
    private static final String SECTION = "menu.section.administration";

    @Override
    public List<MenuEntry> entries() {
        CooperationRight write = CooperationRight.ADMINISTER;
        CooperationRight grants = CooperationRight.READ_GRANTS;
        ServiceDeskRight teams = ServiceDeskRight.ADMINISTER_TEAMS;
        return List.of(
                MenuEntry.forTheWhole(SECTION, "members.title", VaadinIcon.BUILDING_O, MembersView.class, 900, write),
                MenuEntry.of(SECTION, "units.title", VaadinIcon.FILE_TREE, UnitsView.class, 905, write),
                MenuEntry.of(SECTION, "people.title", VaadinIcon.USERS, PeopleView.class, 910, write),
                MenuEntry.of(SECTION, "grants.title", VaadinIcon.KEY, GrantsView.class, 915, grants),
                MenuEntry.forTheWhole(
                        SECTION, "mappings.title", VaadinIcon.GROUP, GroupMappingsView.class, 920, grants),
                MenuEntry.of(SECTION, "adminLevels.title", VaadinIcon.TIMER, LevelsView.class, 925, write),
                MenuEntry.forTheWhole(SECTION, "teams.title", VaadinIcon.SPECIALIST, TeamsView.class, 930, teams),
                MenuEntry.of(SECTION, "audit.title", VaadinIcon.CLIPBOARD_TEXT, AuditView.class, 935, AuditRight.READ),
                MenuEntry.forTheWhole(
                        SECTION, "outbox.title", VaadinIcon.OUTBOX, OutboxView.class, 940, OutboxRight.OPERATE));
    }
}
