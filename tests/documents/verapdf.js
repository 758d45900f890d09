// Judges PDF files by veraPDF's profile PDF/A-3b. Run by the Rhino shell that comes in the same jar, so that a Java
// runtime is enough. Arguments: files; prints a line of JSON for each, as soon as it is judged.
//
// The profile is read here, rule by rule: veraPDF's own reader needs JAXB, which the jar does not bring.
var verapdf = Packages.org.verapdf;
var Profiles = verapdf.pdfa.validation.profiles.Profiles;
var FLAVOUR = verapdf.pdfa.flavours.PDFAFlavour.PDFA_3_B;

function elements(parent, name) {
    var list = parent.getElementsByTagName(name), found = [];
    for (var at = 0; at < list.getLength(); at++) found.push(list.item(at));
    return found;
}

function text(parent, name) {
    var found = elements(parent, name);
    return found.length ? found[0].getTextContent() : null;
}

function rule(element) {
    var id = elements(element, "id")[0];
    var known = Profiles.ruleIdFromValues(
        FLAVOUR.getPart(), id.getAttribute("clause"), java.lang.Integer.parseInt(id.getAttribute("testNumber")));
    var error = Profiles.errorFromValues(text(element, "message"), new java.util.ArrayList());
    var deferred = java.lang.Boolean.valueOf(element.getAttribute("deferred"));
    return Profiles.ruleFromValues(
        known, element.getAttribute("object"), deferred, null, text(element, "description"), text(element, "test"),
        error, new java.util.ArrayList());
}

function profile() {
    var stream = java.lang.ClassLoader.getSystemResourceAsStream("org/verapdf/pdfa/validation/PDFA-3B.xml");
    var root = Packages.javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
    var rules = new java.util.HashSet(), variables = new java.util.HashSet();
    elements(root, "rule").forEach(function (each) { rules.add(rule(each)); });
    elements(root, "variable").forEach(function (each) {
        variables.add(Profiles.variableFromValues(
            each.getAttribute("name"), each.getAttribute("object"), text(each, "defaultValue"), text(each, "value")));
    });
    var details = Profiles.profileDetailsFromValues("PDF/A-3b", "ISO 19005-3:2012, level B", "", new java.util.Date(0));
    return Profiles.profileFromValues(FLAVOUR, details, "", rules, variables);
}

function judged(file, rules) {
    var parser = verapdf.pdfa.Foundries.defaultInstance().createParser(new java.io.File(file), FLAVOUR);
    try {
        var validator = verapdf.pdfa.Foundries.defaultInstance().createValidator(rules, false);
        var result = validator.validate(parser), broken = [];
        for (var each = result.getFailedChecks().keySet().iterator(); each.hasNext();) {
            var id = each.next();
            broken.push(id.getClause() + "-" + id.getTestNumber());
        }
        return {
            passed: Boolean(result.isCompliant()),
            checks: Number(result.getTotalAssertions()),
            rules: Number(rules.getRules().size()),
            broken: broken.map(String).sort()
        };
    } finally {
        parser.close();
    }
}

verapdf.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
var RULES = profile();
arguments.forEach(function (file) {
    var verdict;
    try {
        verdict = judged(file, RULES);
    } catch (error) {
        verdict = { passed: false, checks: 0, rules: 0, broken: [String(error)] };
    }
    print(JSON.stringify(verdict));
});
