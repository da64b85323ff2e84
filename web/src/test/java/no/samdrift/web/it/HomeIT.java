package no.samdrift.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The home page leads everybody to what is theirs to do. */
class HomeIT extends InBrowser {
    /** A case that is due before all others is on top of the list, and gone from it when it waits for somebody else. */
    @Test
    void anAgentIsLedToTheCaseThatIsLostFirst() throws Exception {
        Map<String, Object> body = Api.incident("Alt står på hjemmesiden", "5037");
        body.put("service", "9g");
        body.put("impact", "HIGH");
        body.put("urgency", "HIGH");
        Api agent = product.as("agent");
        String number = agent.post("/incidents", body).json().get("number").asString();
        String me = String.valueOf(product.rows("select person_id from cooperation_account where username = 'agent'")
                .getFirst()
                .get("person_id"));
        agent.put("/incidents/" + number + "/assignment", Map.of("assigneeId", me), "If-Match", "*");
        Page page = browser.signedIn(product, "agent");
        Locator line = page.locator(".todo li").filter(new Locator.FilterOptions().setHasText(number));
        assertThat(line).hasCount(1);
        assertThat(line.locator(".todo-verb")).hasText(say("todo.case.begin"));
        line.getByRole(AriaRole.LINK).first().click();
        assertThat(page).hasURL(Pattern.compile(".*/incidents/" + number));
        agent.post(
                "/incidents/" + number + "/transitions", Map.of("to", "WAITING_USER", "comment", "Når begynte det?"));
        page.navigate("/");
        page.locator(".todo li").first().waitFor();
        assertThat(line).hasCount(0);
    }

    @Test
    void anEmployeeSaysWhatIsWrongAndGoesOnWithIt() {
        Page page = browser.signedIn(product, "levanger.bruker");
        page.getByLabel(say("home.help")).fill("Skjermen flimrer");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/report\\?what=Skjermen.*"));
        assertThat(page.locator("vaadin-text-field").getByLabel(say("selfService.what")))
                .hasValue("Skjermen flimrer");
    }

    @Test
    void aContractManagerSeesTheDeadlinesWithWhatIsLost() {
        Page page = browser.signedIn(product, "avtaleforvalter");
        Locator option = page.locator(".todo li")
                .filter(new Locator.FilterOptions().setHasText(say("todo.deadline.OPTION")))
                .first();
        option.getByRole(AriaRole.LINK).first().click();
        assertThat(page).hasURL(Pattern.compile(".*/agreements/\\d+"));
    }

    @Test
    void whoDecidesSeesWhatIsCarriedOutAndWhatIsShared() {
        Page page = browser.signedIn(product, "styreleder");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(say("home.followed"))))
                .isVisible();
        page.locator(".figure-strip .figure")
                .filter(new Locator.FilterOptions().setHasText("mill."))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/cost-shares/\\d+"));
    }

    /** The right service by own words, and the own municipality's system by its name. */
    @Test
    void anEmployeeIsOfferedWhatTheSentenceIsAbout() {
        Page page = browser.signedIn(product, "levanger.bruker");
        page.navigate("/report");
        Locator what = page.locator("vaadin-text-field").getByLabel(say("selfService.what"));
        Locator offered = page.locator(".meant .chip");
        what.pressSequentially("Skriveren vår mangler toner, skriveren mangler alt");
        assertThat(offered.first()).hasText("Utskrift og tilleggsutstyr");
        what.fill("Profil henger");
        assertThat(offered.first()).containsText("Profil");
        offered.first().click();
        assertThat(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(say("selfService.about"))))
                .hasValue("Pleie- og omsorgsjournal");
        assertThat(page.locator(".meant")).not().containsText("Lagring");
    }
}
