use crate::event::Role;

/// The words that tell what became of the things counted near them, or what a figure measures.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::Dead => {
            "muerto*|matar~|fallecer~|fallecido*|morir~|perecer~|muerte*|deceso*|encontrar~ la muerte|\
             perder~ la vida|costar~ la vida|asesinar~|asesinado*|balance de víctimas|cifra de muertos|\
             número de muertos|vida* perdida*|sucumbir~|quitar~ la vida|sin vida|hallado* muerto*|ejecutar~|\
             masacrar~|pérdida* humana*|pérdida* de vidas|vida* humana*|cuerpo sin vida|degollar~|fusilar~|\
             mortalidad|víctima* mortal|víctimas mortales|víctima* fatal|víctimas fatales|dejar~ muertos|ahogado*|\
             ahogarse~|abatido*|abatir~|perecido*|perdieron la vida|perdió la vida|han perdido la vida|\
             cobrarse~ la vida|cobrarse~|cobrar~ la vida|segar~ la vida|se llevó la vida|saldo de muertos|occiso*|\
             ultimado*|ultimar~|linchar~|cobró la vida|saldo mortal|difunto*|dejar~ sin vida|acribillado*|\
             decapitado*|matar~ a tiros|matar~ a puñaladas|matar~ a golpes|asesinar~ a tiros"
        }
        Role::Injured => {
            "herir~|herido*|herida*|lesionar~|lesionado*|lesiones|intoxicar~|intoxicado*|quemadura*|contusionado*|\
             magullado*|mutilar~|lisiado*|sufrir~ heridas|sufrir~ lesiones|resultar~ herido*|atendido* por|contuso*|\
             lastimado*|con quemaduras|accidentado*"
        }
        Role::Critical => {
            "estado crítico|en estado crítico|entre la vida y la muerte|se debate entre la vida y la muerte|muy grave|\
             muy graves|estado muy grave|crítico*|en cuidados intensivos|cuidados intensivos|en la UCI|UCI|\
             unidad de cuidados intensivos|terapia intensiva|en coma|peligro de muerte|corre peligro su vida|\
             temerse~ por su vida|riesgo vital|pronóstico reservado|estado desesperado"
        }
        Role::SeriouslyInjured => {
            "gravemente|gravemente herido*|herido* grave|herido* graves|herido* de gravedad|heridos graves|\
             heridas graves|de gravedad|estado grave|en estado grave|gravedad|lesiones graves|pronóstico grave|\
             seriamente herido*|herido* de consideración|graves|de extrema gravedad"
        }
        Role::SlightlyInjured => {
            "levemente|levemente herido*|herido* leve|herido* leves|heridos leves|ligeramente herido*|heridas leves|\
             de levedad|lesiones leves|carácter leve|pronóstico leve|leves|de carácter leve|heridas superficiales|\
             contusiones leves|menos grave|menos graves|de menor gravedad"
        }
        Role::Hospitalised => {
            "hospitalizar~|hospitalizado*|trasladar~ al hospital|trasladado* al hospital|trasladado* a un hospital|\
             trasladado* a hospitales|trasladado* a centros hospitalarios|hospitalización|hospitalizaciones|\
             al hospital|llevado* al hospital|ingresar~ en el hospital|ingresado*|ingresos hospitalarios|\
             permanecer~ ingresado*|internado*|internar~|internaciones|en hospitales|en el hospital|en los hospitales|\
             evacuado* al hospital|a centros hospitalarios|a centros sanitarios|ingreso hospitalario"
        }
        Role::Missing => {
            "desaparecido*|desaparecer~|dado* por desaparecido*|paradero desconocido|en paradero desconocido|\
             sin noticias|sin localizar|no localizado*|extraviado*|siguen sin aparecer|sigue sin aparecer|\
             no han sido encontrados|no han sido hallados|faltar~ por localizar|faltar~ por encontrar|faltan|faltaban|falta por localizar"
        }
        Role::Trapped => {
            "atrapado*|atrapar~|bajo los escombros|entre los escombros|sepultado*|sepultar~|aislado*|incomunicado*|\
             varado*|náufrago*|inmovilizado*|bloqueado* en|atascado*|soterrado*|enterrado* vivo*|cercado* por el agua|\
             quedar~ atrapado*|entre los restos"
        }
        Role::Rescued => {
            "rescatar~|rescatado*|salvar~|salvado*|socorrer~|socorrido*|auxiliar~ a|auxiliado*|extraer~ con vida|\
             sacar~ con vida|sacado* con vida|sacar~ de los escombros|sacado* de los escombros|recogido* del mar|\
             puesto* a salvo|rescatado* con vida|hallado* con vida|encontrado* con vida|liberado* de los escombros|\
             excarcelado* del vehículo|poner~ a salvo|rescates|rescatar~ con vida|hallar~ con vida|\
             encontrar~ con vida|salir~ con vida"
        }
        Role::Survived => {
            "sobrevivir~|sobreviviente*|superviviente*|ileso*|sano* y salvo*|sanos y salvos|salir~ ileso*|\
             resultar~ ileso*|vivo*|salvarse~|fuera de peligro|seguir~ con vida|siguen con vida"
        }
        Role::Found => {
            "encontrar~|encontrado*|hallar~|hallado*|descubrir~|recuperar~|recuperado*|localizar~|localizado*|\
             exhumar~|exhumado*|desenterrar~|hallazgo*|aparecer~|avistar~|aparecido*|rescatar~ los cuerpos"
        }
        Role::Identified => "identificar~|identificado*|identificación|identificaciones",
        Role::Buried => {
            "enterrar~|inhumar~|enterrado*|inhumado*|sepelio|inhumación|incinerar~|incinerado*|funeral|funerales|\
             cremado*|exequias|dar~ sepultura|entierro*|sepultar~|sepultado*"
        }
        Role::Evacuated => {
            "evacuar~|evacuado*|evacuación|evacuaciones|poner~ a salvo|desalojar~|desalojado*|desalojo*|repatriar~|\
             repatriado*|abandonar~ sus casas|abandonar~ sus hogares|abandonar~ su casa|abandonar~ su hogar|\
             abandonar~ sus viviendas|dejar~ sus casas|dejar~ sus hogares|dejar~ sus viviendas|realojar~|realojado*|\
             reubicar~|salir~ de sus casas|salir~ de sus hogares|abandonar~ la zona|obligado* a abandonar|\
             huir~ de sus casas|reubicado*"
        }
        Role::Displaced => {
            "desplazar~|desplazado*|sin techo|sin hogar|damnificado*|perder~ su casa|perder~ sus casas|\
             perder~ su vivienda|perder~ sus viviendas|perder~ sus hogares|éxodo|quedarse~ sin casa|\
             quedarse~ sin hogar|desahuciado*|desahuciar~|huir~ de|huyeron|han huido|huyendo|huido de|forzado* a huir|\
             obligado* a huir|expulsado* de sus casas|sin vivienda|en la calle"
        }
        Role::Infected => {
            "infectar~|infectado*|contagiar~|contagiado*|contagio*|contaminar~ con el virus|caso* confirmado*|\
             nuevo* caso*|dar~ positivo|positivo*|infección|infecciones|enfermo*|enfermar~|contraer~|diagnosticar~|\
             diagnosticado*|casos positivos|portador* del virus|nuevo* contagio*|casos de|caso de|\
             afectado* por el virus"
        }
        Role::Kidnapped => {
            "secuestrar~|secuestrado*|rehén*|rehenes|tomar~ como rehén*|tomar~ como rehenes|tomado* como rehén*|\
             tomado* como rehenes|retener~|retenido*|cautivo*|capturado* por|en manos de|en cautiverio|plagiado*|\
             raptar~|raptado*|privado* de su libertad|privado* de la libertad|secuestro*|levantado* por"
        }
        Role::Arrested => {
            "detener~|detenido*|arrestar~|arrestado*|detención|detenciones|arresto*|aprehender~|aprehendido*|\
             aprehensión|bajo custodia|bajo arresto|puesto* bajo custodia|ingresar~ en prisión|encarcelar~|\
             encarcelado*|preso|presos|capturar~|capturado*|captura*|entre rejas|tras las rejas|prisión preventiva|\
             prisión provisional|apresar~|apresado*|apresamiento|privado* de libertad|poner~ a disposición|\
             puesto* a disposición judicial|recluido*|demorado*|imputado* y detenido*"
        }
        Role::Released => {
            "liberar~|liberado*|liberación|liberaciones|poner~ en libertad|puesto* en libertad|puesta en libertad|quedar~ en libertad|en libertad|dejar~ en libertad|soltar~|excarcelar~|excarcelado*|excarcelación|absolver~|absuelto*|indultar~|indultado*|bajo fianza|salir~ de prisión|salir~ de la cárcel|amnistiar~|libertad condicional|sobreseído*"
        }
        Role::Discharged => {
            "recibir~ el alta|recibir~ alta|recibir~ el alta médica|recibir~ el alta hospitalaria|dado* de alta|dar~ de alta|dar~ el alta|tener~ el alta|obtener~ el alta|alta hospitalaria|altas hospitalarias|alta médica|altas médicas|dejar~ el hospital|abandonar~ el hospital|salir~ del hospital|dejar~ los hospitales|volver~ a casa|regresar~ a sus casas|enviado* a casa"
        }
        Role::Charged => {
            "imputar~|imputado*|imputación|imputaciones|procesar~|procesado*|inculpar~|inculpado*|\
             acusado* de asesinato|acusado* de homicidio|acusado* de terrorismo|acusar~ formalmente|\
             acusado* formalmente|comparecer~|pasar~ a disposición|encausado*|encausar~|juzgado* por|juzgar~|\
             investigado* por|formular~ cargos|presentar~ cargos|bajo acusación|formalizado*|formalizar~ cargos|\
             vincular~ a proceso|vinculado* a proceso|enjuiciado*|enjuiciar~"
        }
        Role::Convicted => {
            "condenar~|condenado*|condena*|declarar~ culpable*|declarado* culpable*|hallado* culpable*|\
             hallar~ culpable*|culpable*|sentenciar~|sentenciado*|encontrado* culpable*"
        }
        Role::Wanted => {
            "buscar~|buscado*|prófugo*|en fuga|a la fuga|fugado*|fugarse~|fugitivo*|en busca y captura|\
             orden de busca y captura|en paradero desconocido|darse~ a la fuga|evadido*|con orden de captura|se busca"
        }
        Role::Attackers => {
            "abrir~ fuego|abrió fuego|abrieron fuego|irrumpir~|tomar~ por asalto|se hizo explotar|\
             se hicieron explotar|se hizo estallar|se inmoló|se inmolaron|inmolarse~|autores del ataque|\
             autores del atentado|autores de la masacre|perpetrar~ el ataque|perpetrar~ el atentado|\
             llevar~ a cabo el ataque|tras el ataque|detrás del ataque|detrás del atentado|detrás de los atentados|tras los atentados|perpetrado* por|cometido* por|cometer~ el atentado|participar~ en el ataque|participar~ en el atentado|participaron en los atentados|implicado* en el ataque|implicado* en el atentado"
        }
        Role::Removed => {
            "eliminar~|eliminado*|suprimir~|suprimido*|retirar~|retirado*|retirada de|eliminación|supresión|borrar~|\
             borrado*|desactivar~|bloquear~|bloqueado*|cerrar~|suspender~|desmantelar~|demoler~|desactivado*|\
             inhabilitar~|sacar~ de internet|dar~ de baja|desindexar~|vetar~|purgar~|clausurar~|remover~|removido*|\
             dado* de baja|cancelar~ cuentas|tumbar~"
        }
        Role::Seized => {
            "incautar~|incautado*|incautación|incautaciones|decomisar~|decomisado*|decomiso*|confiscar~|confiscado*|\
             confiscación|intervenir~|intervenido*|interceptar~|interceptado*|aprehensión|aprehender~|congelar~|\
             congelado*|embargar~|embargado*|requisar~|requisado*|incautarse~|hacerse~ con|precintar~|asegurar~ droga|\
             alijo*|aprehendido*|secuestrar~ droga|secuestro de droga|apresado*"
        }
        Role::Stolen => {
            "robar~|robado*|sustraer~|sustraído*|hurtar~|hurtado*|piratear~|pirateado*|hackeado*|filtrar~|filtrado*|\
             exponer~|expuesto* en|comprometer~|exfiltrar~|saquear~|saqueado*|desviar~|desviado*|malversar~|divulgar~|\
             extorsionar~|estafar~|estafado*|defraudar~|defraudado*|blanquear~|lavar~|botín|timar~|apropiarse~|\
             llevarse~"
        }
        Role::Destroyed => {
            "destruir~|destruido*|destrucción|arrasar~|arrasado*|reducir~ a cenizas|reducido* a cenizas|\
             reducido* a escombros|aniquilar~|devastar~|devastado*|derrumbarse~|derrumbar~|derrumbado*|colapsar~|\
             colapsado*|desplomarse~|desplomado*|venirse~ abajo|incendiar~|incendiado*|quemar~|quemado*|calcinar~|\
             calcinado*|en ruinas|pulverizar~|hundir~|hundido*|demolido*|arder~|consumido* por las llamas|\
             pasto de las llamas|derribar~|derribado*|arrastrado* por|asolar~"
        }
        Role::Damaged => {
            "dañar~|dañado*|daño*|deteriorar~|deteriorado*|desperfecto*|averiar~|averiado*|parcialmente destruido*|\
             agrietar~|agrietado*|vandalizar~|destrozar~|destrozado*|destrozo*|perjudicado*|\
             afectado* en su estructura|estropear~|sufrir~ daños|sufrir~ desperfectos"
        }
        Role::Affected => {
            "afectar~|afectado*|alcanzar~ por|alcanzado* por|golpear~|impactar~|damnificado*|amenazar~|expuesto*|necesitado*|\
             necesitar~ ayuda|necesidad de ayuda|víctima*|inundar~|sufrir~|perturbar~|perjudicado*|perjudicar~|\
             concernido*|tocado*|infectado*|infectar~"
        }
        Role::WithoutPower => {
            "sin electricidad|sin luz|sin suministro eléctrico|sin corriente|sin energía eléctrica|sin energía|\
             sin fluido eléctrico|sin suministro|a oscuras|sin agua|sin agua potable|sin calefacción|sin internet|\
             sin gas|sin teléfono|sin servicio eléctrico|sin conexión|cortes de luz|quedarse~ sin luz|sin servicio|\
             sin cobertura|apagón|apagones"
        }
        Role::Closed => {
            "cerrar~|cerrado*|cierre|cierres|clausurar~|clausurado*|fuera de servicio|bajar~ la persiana|\
             cortado* al tráfico|cerrado* al tráfico|acordonar~|acordonado*|echar~ el cierre|inhabilitado*|cortado*|\
             paralizado*|fuera de funcionamiento"
        }
        Role::Cancelled => {
            "cancelar~|cancelado*|cancelación|cancelaciones|anular~|anulado*|aplazar~|aplazado*|aplazamiento|\
             posponer~|pospuesto*|suspender~|suspendido*|suspensión|retrasar~|retrasado*|demorado*|dejar~ en tierra|\
             en tierra|desviar~ vuelos|postergar~|postergado*|suprimir~ vuelos|diferido*"
        }
        Role::Recalled => {
            "llamar~ a revisión|llamado* a revisión|llamada a revisión|llamado a revisión|retirar~ del mercado|\
             retirado* del mercado|retirar~ de la venta|retirada del mercado|retiro del mercado|retiro de vehículos"
        }
        Role::Participated => {
            "participar~|tomar~ parte|participación|implicar~|implicado*|involucrar~|involucrado*|en colaboración con|\
             en cooperación con|colaborar~|cooperar~|asociarse~|con la participación de|con la colaboración de|\
             contribuir~ a|reunir~|participante*|asistente*|sumarse~|unirse~|congregar~|asistir~|provenientes de|\
             procedente* de|acudir~|intervenir~ en"
        }
        Role::Demonstrated => {
            "manifestarse~|manifestar~|manifestante*|marchar~|salir~ a la calle|salir~ a las calles|tomar~ las calles|\
             protestar~|concentrarse~|congregarse~|concentrado*|en la calle|en las calles|manifestación|\
             manifestaciones|huelguista*|en huelga|en paro|de paro|hacer~ huelga|declararse~ en huelga|desfilar~|\
             movilizarse~|secundar~|secundado*|marcha*|lanzarse~ a las calles|echarse~ a la calle"
        }
        Role::Voted => {
            "votar~|voto|votos|sufragio*|pronunciarse~|votar~ a favor|votar~ en contra|abstenerse~|abstención|\
             abstenciones|acudir~ a las urnas|a las urnas|participación|papeleta*|elegir~|votos a favor|\
             votos en contra|sufragar~|votante*|síes|noes"
        }
        Role::LaidOff => {
            "despedir~|despedido*|despido*|suprimir~|suprimido*|supresión|recortar~|recorte de|perder~ su empleo|\
             perder~ sus empleos|perder~ su trabajo|perder~ sus trabajos|perder~ el empleo|puesto* suprimido*|\
             baja* incentivada*|baja* voluntaria*|cesar~|en paro|desempleo|ERE|ERTE|regulación de empleo|\
             expediente de regulación|prejubilación|prejubilaciones|cesado*|desvincular~|recorte* de plantilla|\
             recorte* de empleo|recorte* de personal|a la calle|destruir~|destrucción de empleo|destrucción de|\
             eliminar~|amortizar~|prescindir~ de|desempleado*|desvinculado*"
        }
        Role::Hired => {
            "contratar~|contratación|contrataciones|reclutar~|reclutamiento|crear~|creación|creado*|contratado*|\
             incorporar~|incorporación|incorporaciones|emplear~|generar~"
        }
        Role::Deployed => {
            "desplegar~|desplegado*|movilizar~|movilizado*|enviar~|enviado*|destinar~ a|estacionado*|intervenir~|\
             despliegue*|trabajar~ en la extinción|luchar~ contra las llamas|combatir~ las llamas|combatir~ el fuego|\
             refuerzo*|movilización|trabajar~ en el lugar|destacado* en|retirar~ del país|participar~ en las labores|\
             trabajar~ en las labores"
        }
        Role::Aboard => {
            "a bordo|pasajero*|transportar~|llevar~ a bordo|viajar~|embarcar~|a su bordo|ocupante*|hacinado*|hacinar~|ocupantes|llevar~ a|en el aparato|en la nave|llevaba|llevaban|en el avión|en el vuelo|en el autobús|en el tren|en el barco|embarcado*|abordado* el avión"
        }
        Role::Capacity => {
            "capacidad para|capacidad de|con capacidad para|aforo de|aforo para|aforo máximo|puede albergar|podía albergar|puede acoger|podía acoger|con cabida para|cabida para|autorizado* para|habilitado* para"
        }
        Role::Launched => {
            "disparar~|disparado*|lanzar~|lanzado*|arrojar~|salva*|ráfaga*|lanzamiento*|efectuar~ disparos"
        }
        Role::Sold => {
            "vender~|vendido*|comprar~|comprado*|venta*|adjudicar~|adquirir~|exportar~|importar~|descargar~|subastar~|\
             subastado*|entregar~|entregado*|despachado*|comercializar~|adquirido*|matricular~|matriculado*"
        }
        Role::Funded => {
            "financiar~|desbloquear~|desembolsar~|asignar~|prometer~|invertir~|destinar~|destinado* a|conceder~|\
             otorgar~|subvención|subvenciones|inyectar~|presupuesto*|inversión|inversiones|prestar~|préstamo*|\
             financiación|financiamiento|gastar~|recaudar~|donar~|donado*|movilizar~ fondos|ayuda de|ayudas|una ayuda|\
             donación|donaciones|partida de|crédito de|aportar~|aporte*|aportación|dotar~|dotado* con|\
             ampliación de capital|fondos|dotación"
        }
        Role::Cost => {
            "costar~|coste*|costo*|daños estimados|estimar~ en|cifrarse~|factura*|evaluar~ en|valorado* en|\
             valorar~ en|importe*|perjuicio*|valor|por valor de|por un valor|pérdida*|ascender~ a|pérdidas económicas|\
             daños por|gasto*|sobrecosto*|sobrecoste*|tasado* en|cifrar~ en|por importe de|\
             pérdidas aseguradas|precio pagado"
        }
        Role::Fined => {
            "multa*|multar~|multado*|condenar~ a pagar|condenado* a pagar|penalización|indemnización|indemnizaciones|\
             indemnizar~|daños y perjuicios|imponer~ una multa|sancionar~|sancionado*|sanción|sanción de|\
             sanción económica|pagar~ una multa|resarcir~|compensación|reparación económica|imponer~|\
             impuesto* una multa|recargo"
        }
        Role::Duration => {
            "durar~|duración|durante|prolongarse~|extenderse~|en el plazo de|en el espacio de|al cabo de|\
             a lo largo de|largo*|en|extenderse~ durante|en el transcurso de|seguido*|consecutivo*|por espacio de|\
             por un periodo de|por un período de|en un lapso de|por|llevar~|ininterrumpido*"
        }
        Role::Preparation => {
            "preparar~|preparación|preparativos|planificar~|planificación|tras meses de|meses de investigación|\
             años de investigación|trabajo preparatorio|meses de preparación|tras una investigación de|\
             después de meses|en preparación|de preparación|de planificación|de investigación|investigación de|\
             de investigaciones|de pesquisas"
        }
        Role::Magnitude => {
            "magnitud|magnitudes|richter|escala de richter|escala richter|en la escala de richter|\
             escala abierta de richter|intensidad de|con una intensidad|potencia|de magnitud|magnitud de|\
             con una magnitud|con una magnitud de|una magnitud de|medido* en"
        }
        Role::Depth => {
            "profundidad|de profundidad|bajo la superficie|bajo tierra|hipocentro|a una profundidad|profundo*|\
             bajo el mar|bajo el nivel del mar"
        }
        Role::Height => {
            "altura|de altura|de alto|altitud|de altitud|ola*|metros de alto|nivel del agua|nivel del río|\
             sobre el nivel del mar|calado"
        }
        Role::Distance => {
            "distancia|a una distancia|al norte|al sur|al este|al oeste|norte de|sur de|este de|oeste de|\
             frente a la costa|frente a las costas|radio|en un radio|del epicentro|de la costa|lejos|alcance|\
             de distancia|recorrer~|millas náuticas|al noreste|al noroeste|al sureste|al sudeste|al suroeste|\
             al sudoeste|de largo|de atasco|de atascos|de longitud|de retenciones|a la redonda|de recorrido"
        }
        Role::Speed => {
            "velocidad|viento*|racha*|ráfagas de|rachas de|vientos de|circular~ a|a una velocidad|vientos sostenidos|\
             a gran velocidad|km por hora|velocidad máxima|vientos máximos"
        }
        Role::Temperature => {
            "temperatura*|termómetro*|calor|frío|grados|mercurio|sensación térmica|máxima de|máximas de|mínima de|\
             récord de calor|fiebre"
        }
        Role::Area => {
            "superficie|área|extensión|quemar~|quemado*|arrasar~|arrasado*|vegetación|bosque*|arbolado|monte|\
             calcinar~|calcinado*|devorar~|cubrir~|consumir~|de terreno|tierras|tierras agrícolas|de cultivo|\
             de cultivos|matorral|masa forestal"
        }
        Role::Volume => {
            "volumen|verter~|vertido*|derramar~|precipitación|precipitaciones|lluvia*|de agua|de petróleo|producción|\
             producir~|emitir~|emisión|emisiones|capacidad|tonelaje|barriles diarios|barriles por día|nieve|\
             acumulado*|pesar~|caudal|crudo|de lodo|filtrar~|filtrado*|fugar~"
        }
        Role::Sentence => {
            "pena*|prisión|de prisión|cárcel|de cárcel|reclusión|de reclusión|presidio|condena*|suspensión de pena|\
             encarcelamiento|cadena perpetua|perpetua|arresto domiciliario|condenar~ a|condenado* a|sentenciado* a|\
             sentenciar~ a|prisión efectiva|prisión permanente|en suspenso|trabajos forzados|inhabilitación|\
             enfrentarse~ a|tras las rejas|libertad vigilada|internamiento"
        }
        Role::Change => {
            "aumentar~|bajar~|subir~|subida*|bajada*|alza*|baja*|aumento*|incremento*|incrementar~|disminución|\
             disminuir~|retroceder~|retroceso*|avanzar~|avance*|crecer~|crecimiento|caer~|caída*|dispararse~|\
             desplomarse~|desplome*|repuntar~|repunte*|inflación|de más|de menos|% más|por ciento más|por cien más|% menos|\
             por ciento menos|por cien menos|reducir~|recortar~|recorte*|rebajar~|\
             ganar~|perder~|ceder~|descender~|descenso*|reducción|contracción|contraerse~|rebotar~|rebote*|\
             encarecerse~|abaratar~|abaratarse~|encarecimiento|revalorizarse~|depreciarse~|mejorar~|empeorar~|\
             interanual|cayó|cayeron"
        }
        Role::Share => {
            "parte|proporción|de cada|por ciento de los|representar~|suponer~|de los encuestados|de las personas|tasa|\
             índice|entre|mayoría|cuota|de los habitantes|cuota de mercado|participación|de los electores|\
             de los votos|totalizar~|popularidad|aprobación|equivaler~|abstención|de los votantes|obtener~|porcentaje|\
             de la población|del censo|del total"
        }
        Role::Price => {
            "precio*|el barril|por barril|por acción|la unidad|por unidad|cada uno|el litro|por litro|la tonelada|\
             la onza|tarifa*|cotización|entrada*|por persona|por habitante|el kilo|al mes|por mes|mensuales|cotizar~|\
             cotizarse~|el metro cuadrado|al precio de|anuales|diarios|por noche"
        }
        no_word_of_state!() => "",
    }
}
