package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.servicedesk.incident.IncidentQueue;
import no.samdrift.servicedesk.incident.IncidentRow;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.QueueFilter;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.web.ui.part.Choices;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.ListQuery;

/** The filters of the queue, between the fields, the address and the service. Ids in the address are those of the things. */
@Dependent
class QueueFilters {
    @Inject
    private Members members;

    @Inject
    private Services services;

    @Inject
    private Teams teams;

    private QuickView.Looker looker;

    void looker(QuickView.Looker who) {
        looker = who;
    }

    QuickView.Looker looker() {
        return looker;
    }

    void bind(DataList<IncidentRow> list, boolean internal) {
        TextField text = new TextField();
        text.setPlaceholder(t("queue.text"));
        text.setAriaLabel(t("queue.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        list.filter("text", text);
        list.filter("status", status(), QueueFilters::written, QueueFilters::statuses);
        ComboBox<Priority> priority =
                Choices.filter(t("incident.priority"), () -> List.of(Priority.values()), Words::of);
        list.filter("priority", priority, Priority::name, name -> named(Priority.values(), name));
        list.filter(
                "member",
                Choices.filter(t("incident.member"), members::today, MemberRow::name),
                MemberRow::memberNo,
                no -> members.find(no).orElse(null));
        list.filter(
                "service",
                Choices.filter(t("incident.service"), services::all, s -> s.code() + " " + s.name(Words.language())),
                ServiceRow::code,
                code -> services.find(code).orElse(null));
        if (!internal) return;
        list.filter(
                "team",
                Choices.filter(t("incident.team"), teams::all, Teams.TeamRow::name),
                team -> String.valueOf(team.id()),
                id -> first(teams.all(), team -> String.valueOf(team.id()).equals(id)));
        list.filter(
                "assignee",
                Choices.filter(t("incident.assignee"), () -> teams.people(null), Teams.TeamPerson::name),
                person -> String.valueOf(person.id()),
                id -> first(
                        teams.people(null),
                        person -> String.valueOf(person.id()).equals(id)));
    }

    private static MultiSelectComboBox<IncidentStatus> status() {
        MultiSelectComboBox<IncidentStatus> field = new MultiSelectComboBox<>();
        EnumSet<IncidentStatus> listed = EnumSet.copyOf(IncidentStatus.OPEN);
        listed.add(IncidentStatus.RESOLVED);
        field.setItems(listed);
        field.setItemLabelGenerator(Words::of);
        field.setPlaceholder(t("incident.status"));
        field.setAriaLabel(t("incident.status"));
        field.setClearButtonVisible(true);
        return field;
    }

    QueueFilter asked(ListQuery query) {
        QuickView view = query.filter("view").map(QuickView::read).orElse(QuickView.ALL);
        return view.of(asked(query.filters()), looker);
    }

    /** What the fields ask for, without the quick view. */
    QueueFilter asked(Map<String, String> values) {
        return QueueFilter.ALL
                .draft()
                .text(values.get("text"))
                .statuses(values.containsKey("status") ? statuses(values.get("status")) : null)
                .priority(named(Priority.values(), values.get("priority")))
                .member(Optional.ofNullable(values.get("member"))
                        .flatMap(members::find)
                        .map(MemberRow::id)
                        .orElse(null))
                .service(Optional.ofNullable(values.get("service"))
                        .flatMap(services::find)
                        .map(ServiceRow::id)
                        .orElse(null))
                .teams(values.containsKey("team") ? Set.of(Long.valueOf(values.get("team"))) : null)
                .assignee(values.containsKey("assignee") ? Long.valueOf(values.get("assignee")) : null)
                .done();
    }

    static IncidentQueue.Sort sort(String key) {
        return key == null ? IncidentQueue.Sort.DUE : IncidentQueue.Sort.valueOf(key.toUpperCase(Locale.ROOT));
    }

    private static String written(Set<IncidentStatus> statuses) {
        return statuses.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<IncidentStatus> statuses(String written) {
        return Arrays.stream(written.split(","))
                .map(name -> named(IncidentStatus.values(), name))
                .filter(status -> status != null)
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E named(E[] all, String name) {
        return first(List.of(all), e -> e.name().equals(name));
    }

    private static <T> T first(List<T> all, java.util.function.Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElse(null);
    }
}
