package no.samdrift.web.ui.cooperation;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.comment.CommentSearch;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.privacy.PrivacyRight;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.ui.part.Choosable;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Thing;
import no.samdrift.web.ui.shell.FirstStep;

/** Where the members, their people and what they may do are seen. */
@ApplicationScoped
public class CooperationScreens {
    private static final String SECTION = "menu.section.administration";
    private static final CooperationRight WRITE = CooperationRight.ADMINISTER;
    private static final CooperationRight GRANTED = CooperationRight.READ_GRANTS;

    @Produces
    static final Screen MEMBERS =
            Screen.ofTheWhole(MembersView.class, "members", VaadinIcon.BUILDING_O, SECTION, 900, WRITE);

    @Produces
    static final Screen UNITS = Screen.of(UnitsView.class, "units", VaadinIcon.FILE_TREE, SECTION, 905, WRITE);

    @Produces
    static final Screen PEOPLE = Screen.of(PeopleView.class, "people", VaadinIcon.USERS, SECTION, 910, WRITE);

    @Produces
    static final Screen GRANTS = Screen.of(GrantsView.class, "grants", VaadinIcon.KEY, SECTION, 915, GRANTED);

    @Produces
    static final Screen MAPPINGS =
            Screen.ofTheWhole(GroupMappingsView.class, "mappings", VaadinIcon.GROUP, SECTION, 920, GRANTED);

    @Produces
    static final Screen LETTERHEAD =
            Screen.ofTheWhole(LetterheadView.class, "letterhead", VaadinIcon.PICTURE, SECTION, 925, WRITE);

    @Produces
    static final Screen PRIVACY =
            Screen.of(PrivacyView.class, "privacy", VaadinIcon.USER_CARD, SECTION, 930, PrivacyRight.READ);

    @Produces
    static final Screen RETENTION =
            Screen.ofTheWhole(RetentionView.class, "retention", VaadinIcon.HOURGLASS, SECTION, 931, PrivacyRight.READ);

    @Produces
    static final Screen ME = Screen.aside(MeView.class, "me");

    @Produces
    public static final Thing MEMBER = new Thing("member", MemberView.class, MEMBERS, caller -> true, false);

    @Produces
    public static final Thing PERSON = new Thing("person", PersonView.class, PEOPLE, CooperationRight.READ_PEOPLE);

    @Produces
    static Choosable people(People people) {
        return new Choosable(
                PERSON.kind(),
                (text, offset, limit) -> people.slice(People.Filter.text(text), offset, limit).stream()
                        .map(p -> new Ref(p.id(), "", p.name()))
                        .toList());
    }

    @Produces
    static final Thing MEMBER_DOCUMENTS = MEMBER.documents(false);

    @Produces
    static final Thing MEMBER_COMMENTS = MEMBER.found(CommentSearch.kind(MEMBER.kind()));

    @Produces
    @Dependent
    static FirstStep firstMembers(Members members) {
        return new FirstStep(10, "members", () -> !members.today().isEmpty(), MEMBERS.path(), "members");
    }

    /** Others than the one who came first. */
    @Produces
    @Dependent
    static FirstStep firstPeople(People people) {
        return new FirstStep(
                20, "people", () -> people.slice(People.Filter.ALL, 0, 2).size() > 1, PEOPLE.path(), "people");
    }
}
