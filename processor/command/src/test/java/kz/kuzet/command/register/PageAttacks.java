package kz.kuzet.command.register;

import java.util.List;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.PlainText;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.Registers;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;

/** Texts that would do something in a page, were they not text. */
final class PageAttacks {

    static final List<String> ALL = List.of(
            "</script><script>window.hit = 1</script>",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=\"window.hit = 2\">",
            "'><svg onload='window.hit = 3'>",
            "<img src=https://attacker.example/a.png><link rel=stylesheet href=//attacker.example/b.css>",
            "<!-- --!> <!--<script> ]]> <![CDATA[ <?php ?> <%= %>",
            "</title></style></textarea></template></bdi></td></table><base href=//attacker.example>",
            "{{name}} {{{name}}} {{&script}} {{#rows}} {{/rows}} {{! x }} {{=<% %>=}} {{>partial}} ${1} {0} $& \\1",
            "&lt;b&gt; &amp;amp; &#60; &#x3c; &nope; &",
            "javascript:window.hit=4",
            "\u202edesrever\u202c \u2066isolated\u2069 \u200f\u061c",
            "null \0 in \0 between",
            "half \ud83d of a pair, the other \ude00, and both in the wrong order \ude00\ud83d",
            "line\u2028and\u2029paragraph",
            "a\nb\rc\r\nd\te\ff",
            "\u0001\u001b[31m\u007f\u0080\u0085\u009f\ufeff\ufffe\uffff",
            "ӘәҒғҚқҢңӨөҰұҮүҺһІі ёЁйЙ й 😀👩‍👩‍👧 中文 العربية",
            "=1+1 +1 -1 @x |x;y,z",
            "қ".repeat(60_000),
            "word ".repeat(200).strip());

    private static final ServiceCriteria CRITERIA = new ServiceCriteria(
            DisclosureRisk.PRESENT, DatabaseChange.UNCHANGED, new Term(10, TermUnit.MINUTES), Fee.FREE, false, false);

    private PageAttacks() {}

    /** What a page shows of it. */
    static String shown(String text) {
        return PlainText.replaceHidden(text);
    }

    /** A service that has the text wherever it can. */
    static RegisteredService service(String code, String text) {
        DeclaredService declared = Registers.declared(code, CRITERIA)
                .set(ServiceAttribute.NAME, text)
                .set(ServiceAttribute.COMPOSED_OF, List.of(text, text))
                .set(ServiceAttribute.CHANNELS, List.of(Channel.PORTAL))
                .set(ServiceAttribute.METHOD, List.of(AuthenticationMethod.LOGIN_PASSWORD_OTP))
                .set(ServiceAttribute.RISK_ASSESSMENT, text)
                .build();
        return new RegisteredService(declared, text, text, Registers.points(2, 0, 0, 0), 2, Optional.empty());
    }
}
