"""The words people write above columns, in English, Spanish and Russian, and what they mean.

One line a target: phrases apart by `/`, compared folded, numbers left out ("E-mail 2 Address" is "e mail
address"). A near spelling is found by `meaning_of` itself.
"""

import re
from functools import lru_cache

from rapidfuzz import fuzz, process

from fieldsales.domain.text import words
from fieldsales.services.importing.targets import Target

NEAR = 88.0
_CAMEL = re.compile(r"(?<=[a-zа-яёáéíóúñ])(?=[A-ZА-ЯЁ][a-zа-яё])")
_PHRASES: dict[Target, str] = {
    Target.NAME: "name/nombre/имя/наименование/название/display name/nombre para mostrar/nom",
    Target.CLIENT_NAME: (
        "company/company name/firm/firm name/client/client name/customer/customer name/account/"
        "account name/organisation/organization/organisation name/organization name/business name/"
        "trade name/trading name/supplier/partner/shop/store/outlet/"
        "empresa/nombre empresa/nombre de la empresa/nombre de empresa/cliente/nombre cliente/"
        "nombre del cliente/nombre comercial/compania/organizacion/entidad/comercio/establecimiento/"
        "tienda/proveedor/"
        "компания/название компании/фирма/название фирмы/организация/название организации/"
        "наименование организации/наименование компании/наименование предприятия/предприятие/клиент/"
        "название клиента/наименование клиента/контрагент/наименование контрагента/покупатель/"
        "заказчик/партнер/магазин/торговая точка/firma/firmenname/unternehmen"
    ),
    Target.LEGAL_NAME: (
        "legal name/registered name/razon social/denominacion social/юридическое название/"
        "юридическое наименование/юрлицо/юр лицо/полное наименование/полное название"
    ),
    Target.TAX_ID: (
        "tax id/tax number/tax no/tax code/vat/vat number/vat no/vat id/tin/ein/nif/cif/nif cif/cif nif/"
        "nit/rfc/ruc/cuit/cnpj/rut/nif cif cliente/numero fiscal/identificacion fiscal/n i f/c i f/"
        "codigo fiscal/инн/инн кпп/унп/бин/бин иин/окпо/налоговый номер/ust id/steuernummer"
    ),
    Target.KEY: (
        "id/key/code/number/no/client id/client code/client no/client number/client key/customer id/"
        "customer code/customer no/customer number/account id/account code/account number/account no/"
        "company id/company code/organisation code/organization code/external key/external id/reference/"
        "ref/uid/crm id/"
        "codigo/codigo cliente/codigo de cliente/cod cliente/cod/n cliente/num cliente/no cliente/"
        "numero cliente/numero de cliente/id cliente/clave/referencia/"
        "код/код клиента/номер клиента/номер/id клиента/ид/внешний код/артикул клиента/код контрагента/"
        "kundennummer/kunden nr"
    ),
    Target.PARENT: (
        "parent/parent company/parent account/parent client/head office/headquarters/holding/group/"
        "group name/main company/branch of/belongs to/"
        "matriz/empresa matriz/casa matriz/sede central/grupo/grupo empresarial/sucursal de/delegacion de/"
        "головная организация/головная компания/материнская компания/холдинг/группа/группа компаний/"
        "головной офис/филиал организации/филиал компании"
    ),
    Target.BRANCH: (
        "branch/branch name/branch office/site/site name/location name/"
        "sucursal/nombre sucursal/delegacion/oficina/filial/centro/centro de trabajo/"
        "филиал/название филиала/подразделение/отделение/точка/filiale"
    ),
    Target.SEGMENT: "segment/size/client size/segmento/tamano/tamano cliente/сегмент/размер/категория abc",
    Target.STATUS: (
        "status/client status/state of client/estado cliente/estado del cliente/situacion/"
        "статус/статус клиента/состояние"
    ),
    Target.LANGUAGE: "language/lang/idioma/lengua/язык/язык общения/sprache",
    Target.CURRENCY: "currency/moneda/divisa/валюта",
    Target.WEB: (
        "web/website/web site/web page/homepage/home page/url/www/site url/business website/"
        "pagina web/sitio web/pagina/сайт/веб сайт/веб страница/интернет сайт/website url"
    ),
    Target.PHONE: (
        "phone/phone number/phones/telephone/telephone number/tel/tel no/telno/business phone/work phone/"
        "office phone/company phone/main phone/primary phone/company main phone/landline/contact number/"
        "telefono/telefonos/telef/tlf/tfno/tfn/tno/fono/telefono fijo/fijo/telefono trabajo/"
        "telefono de trabajo/telefono oficina/telefono empresa/numero de telefono/num telefono/"
        "телефон/телефоны/тел/номер телефона/рабочий телефон/телефон рабочий/городской телефон/"
        "контактный телефон/телефон офиса/телефон организации/telefon/phone value/phone work/"
        "telefono principal/основной телефон"
    ),
    Target.MOBILE: (
        "mobile/mobile phone/mobile number/mobile no/cell/cell phone/cellphone/cellular/cell number/"
        "movil/telefono movil/tel movil/celular/telefono celular/num movil/whatsapp/"
        "мобильный/мобильный телефон/моб/моб телефон/моб тел/сотовый/сотовый телефон/телефон мобильный/"
        "handy"
    ),
    Target.OTHER_PHONE: (
        "other phone/home phone/private phone/direct phone/direct line/second phone/alternative phone/"
        "secondary phone/phone home/car phone/callback/assistants phone/"
        "otro telefono/telefono particular/telefono casa/telefono secundario/telefono directo/directo/"
        "домашний телефон/доп телефон/дополнительный телефон/другой телефон/прямой телефон/телефон домашний"
    ),
    Target.FAX: (
        "fax/fax number/fax no/business fax/work fax/home fax/other fax/telefax/"
        "numero de fax/num fax/fax trabajo/fax de trabajo/факс/номер факса/рабочий факс/факс рабочий"
    ),
    Target.PAGER: "pager/beeper/busca/buscapersonas/пейджер",
    Target.EMAIL: (
        "email/e mail/mail/email address/e mail address/mail address/emails/work email/business email/"
        "company email/office email/e mail value/email work/primary email/home email/"
        "correo/correo electronico/direccion de correo/direccion de correo electronico/e mail empresa/"
        "correo e/direccion email/"
        "почта/эл почта/электронная почта/емейл/имейл/е mail/адрес электронной почты/e mail адрес/мейл"
    ),
    Target.NOTES: (
        "notes/note/comment/comments/remark/remarks/memo/description/copy/additional information/"
        "nota/notas/comentario/comentarios/observacion/observaciones/obs/descripcion/"
        "заметки/заметка/примечание/примечания/комментарий/комментарии/описание/доп информация/bemerkung"
    ),
    Target.CLIENT_NOTES: "client notes/company notes/notas cliente/notas del cliente/о клиенте",
    Target.DETAIL: (
        "department/industry/sector/activity/business type/type of business/classification/category/"
        "client category/organisation classification/organization classification/employees/"
        "number of employees/turnover/annual revenue/"
        "departamento/actividad/ramo/giro/rubro/categoria/clasificacion/empleados/facturacion/"
        "отдел/отрасль/вид деятельности/сфера деятельности/деятельность/категория/классификация/оборот/"
        "число сотрудников/abteilung/branche"
    ),
    Target.REGION: (
        "sales region/sales territory/territory/region/area comercial/zona comercial/zona de ventas/"
        "territorio/регион продаж/территория/регион"
    ),
    Target.STREET: (
        "street/street address/address/address line/addr/business street/business address/home address/"
        "home street/other address/other street/postal address/mailing address/work address/extended address/"
        "calle/direccion/domicilio/dir/via/direccion postal/calle "
        "del trabajo/direccion fiscal/calle y numero/"
        "улица/адрес/ул/дом/юридический адрес/фактический адрес/почтовый адрес/адрес организации/"
        "strasse/straße/adresse/address street/po box"
    ),
    Target.POSTAL_CODE: (
        "postal code/postcode/post code/zip/zip code/zipcode/business postal code/home postal code/"
        "cp/c p/codigo postal/cod postal/cpostal/"
        "индекс/почтовый индекс/postleitzahl/plz"
    ),
    Target.TOWN: (
        "town/city/place/business city/home city/municipality/locality/village/town city/address city/"
        "ciudad/poblacion/localidad/municipio/pueblo/ciudad de trabajo/plaza/"
        "город/населенный пункт/нас пункт/н п/местоположение/местность/ort/stadt"
    ),
    Target.PROVINCE: (
        "province/county/state/region state/state province/business state/home state/prefecture/oblast/"
        "state region/department region/"
        "provincia/comunidad autonoma/estado/departamento provincia/"
        "область/область край/край/район/республика/субъект/субъект рф/bundesland"
    ),
    Target.COUNTRY: (
        "country/country region/business country/business country region/home country/home country region/"
        "pais/pais region/nacion/страна/государство/land/country code/codigo pais"
    ),
    Target.WHOLE_ADDRESS: (
        "full address/whole address/address full/direccion completa/полный адрес/адрес полностью"
    ),
    Target.CONTACT_NAME: (
        "contact/contact name/contact person/contacts/full name/fullname/person/person name/attention/attn/"
        "representative/contact full name/responsible/manager name/owner name/director name/"
        "contacto/nombre contacto/nombre de contacto/nombre del contacto/persona de contacto/"
        "persona contacto/nombre completo/nombre y apellidos/apellidos y nombre/responsable/interlocutor/"
        "contacto principal/encargado/"
        "контакт/контактное лицо/контактные лица/фио/ф и о/фамилия имя отчество/фио контакта/"
        "фио контактного лица/полное имя/представитель/ответственный/ответственное лицо/ansprechpartner/"
        "имя контакта/имя контактного лица/file as"
    ),
    Target.GIVEN: (
        "given name/first name/firstname/forename/christian name/contact first name/"
        "nombre de pila/primer nombre/nombre persona/имя контакта личное/vorname"
    ),
    Target.MIDDLE: (
        "middle name/additional name/second name/middle initial/middlename/segundo nombre/отчество"
    ),
    Target.FAMILY: (
        "family name/last name/lastname/surname/second surname/contact last name/"
        "apellido/apellidos/primer apellido/apellidos contacto/фамилия/nachname/familienname"
    ),
    Target.ADDRESS_FORM: (
        "form of address/salutation/name prefix/prefix/honorific/mr mrs/tratamiento/saludo/trato/обращение/"
        "anrede/title prefix/courtesy title"
    ),
    Target.POSITION: (
        "position/job title/job/title/contact title/role/function/occupation/profession/employee status/"
        "organization title/job position/"
        "cargo/puesto/puesto de trabajo/cargo contacto/posicion/funcion/profesion/cargo del contacto/"
        "должность/должность контакта/профессия/роль/пост/funktion"
    ),
    Target.SINCE: (
        "since/hire date/hired/start date/in position since/contact since/joined/"
        "desde/fecha alta/fecha de alta/fecha contratacion/fecha de "
        "contratacion/fecha inicio/en el cargo desde/"
        "с какого времени/дата приема/дата приема на работу/дата назначения/дата начала/в должности с"
    ),
    Target.UNTIL: (
        "until/end date/left/left on/termination date/"
        "hasta/fecha baja/fecha de baja/fecha fin/fecha cese/"
        "по какое время/дата увольнения/дата окончания/уволен"
    ),
    Target.CONTACT_PHONE: (
        "contact phone/phone of contact/direct/telefono contacto/telefono de contacto/telefono del contacto/"
        "tel contacto/телефон контакта/телефон контактного лица"
    ),
    Target.CONTACT_MOBILE: "contact mobile/movil contacto/movil del contacto/мобильный контакта",
    Target.CONTACT_EMAIL: (
        "contact email/contact e mail/email contacto/email de contacto/correo contacto/correo del contacto/"
        "почта контакта/email контакта/e mail контакта/email контактного лица"
    ),
    Target.ACTION: "action/accion/operacion/действие",
    Target.PERSONAL: (
        "birthday/birth date/date of birth/birthdate/born/"
        "anniversary/gender/sex/spouse/children/has kids/age/"
        "hobby/marital status/date of death/"
        "fecha nacimiento/fecha de nacimiento/cumpleanos/nacimiento/sexo/genero/edad/conyuge/hijos/"
        "estado civil/aniversario/"
        "дата рождения/день рождения/пол/возраст/супруг/супруга/дети/семейное положение/geburtstag"
    ),
    Target.IGNORE: "reason/motivo del rechazo/line/linea/row/fila/строка/причина/причина отказа/n п п/no п п",
}
_BY_PHRASE: dict[str, Target] = {
    " ".join(words(phrase)): target
    for target, phrases in _PHRASES.items()
    for phrase in phrases.split("/")
}
_BY_PHRASE |= {" ".join(words(t.value)): t for t in Target if "." in t.value}
_ALL = tuple(_BY_PHRASE)


@lru_cache(4096)
def meaning_of(header: str) -> Target | None:
    """Return what a header means; None when it says nothing to this program."""
    key = header_key(header)
    if not key:
        return None
    found = _BY_PHRASE.get(key)
    if found is not None:
        return found
    bare = " ".join(w for w in key.split() if not w.isdigit())
    found = _BY_PHRASE.get(bare) or _BY_PHRASE.get(bare.replace(" ", ""))
    if found is not None or len(bare) < 5:
        return found
    near = process.extractOne(bare, _ALL, scorer=fuzz.ratio, score_cutoff=NEAR)
    return _BY_PHRASE[near[0]] if near else None


def header_key(header: str) -> str:
    """Return the folded words of a header; `companyName` and `company_name` are two words each."""
    return " ".join(words(_CAMEL.sub(" ", header).replace("_", " ")))
