package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;

/** A municipality as seen from the co-operation: its systems, its agreements, what is wrong there today. */
@Route("members")
public class MemberView extends DetailPage {
    private final Members members;

    @Inject
    public MemberView(Members members) {
        super(CooperationScreens.MEMBER);
        this.members = members;
    }

    @Override
    protected String draw(String memberNo) {
        MemberRow member = members.byNo(memberNo);
        head(member.name(), member.memberNo());
        add(new FactSheet()
                .fact(t("member.inhabitants"), Formats.number(member.inhabitants()))
                .fact(t("member.countedOn"), Formats.date(member.inhabitantsAt()))
                .fact(t("member.joined"), Formats.date(member.joinedOn())));
        addBeside(member.id());
        return member.name();
    }
}
