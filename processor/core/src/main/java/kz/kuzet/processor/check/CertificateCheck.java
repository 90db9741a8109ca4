package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.DatabaseChange;
import kz.kuzet.ServiceResult;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.problem.Finding;

/** A service that results in a certificate changes no database (problem 205; para 5(2)). */
final class CertificateCheck implements DeclarationCheck {

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        DeclaredService declared = service.declared();
        if (declared.result() == ServiceResult.CERTIFICATE && declared.databaseChange() == DatabaseChange.CHANGED) {
            findings.accept(
                    Finding.at(service.at(ServiceAttribute.DATABASE_CHANGE), Message.CERTIFICATE_CHANGES_DATABASE));
        }
    }
}
