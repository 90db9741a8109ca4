package kz.kuzet.report;

import kz.kuzet.problem.Problem;
import kz.kuzet.problem.Severity;

/**
 * A finding as a report holds it.
 *
 * @param problem what is wrong, by its code
 * @param severity as it counts in this build: an error may be lowered
 * @param text what is wrong, in one line
 * @param file the source, with slashes, from the folder on in which the tool runs; empty where it is not known
 * @param line in the source, from 1; 0 where it is not known
 * @param column in the line, from 1, in units of UTF-16; 0 where it is not known
 * @param element the class, or the method with the erasures of its parameters, by binary names; empty where the finding is about all
 * @param attribute the attribute of an annotation; empty where the finding is about the element
 */
public record ReportedFinding(
        Problem problem,
        Severity severity,
        String text,
        String file,
        int line,
        int column,
        String element,
        String attribute) {}
