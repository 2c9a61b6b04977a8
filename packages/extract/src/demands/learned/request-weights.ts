/* Written by scripts/train/requests.ts. */
/** Features of requests with their weights in a logistic model. Sorted. */
export const REQUEST_WEIGHTS = String.raw`
! -0.28
$ -0.33
$ $ 0.24
$ and -0.33
$ for -0.09
$ in 0.15
$ million 0.1
$ or -0.19
$ to -0.08
' -0.22
' em -0.3
'd be 0.21
'd like -0.14
'd love -0.43
'll 0.09
'll be -0.26
'll call -0.25
'll forward -0.55
'll get -0.45
'll let 0.4
'll need 0.32
'll send -0.77
'm getting -0.37
'm going 0.24
'm here -0.22
'm in -0.22
'm not -0.3
're 0.15
're going 0.35
're not 0.64
're ready -0.14
're welcome 0.66
's 0.08
's a -0.55
's and -0.27
's anything -0.22
's desire -0.26
's discuss 0.37
's for -0.22
's get 0.2
's go -0.14
's list -0.56
's meet 0.18
's meeting -0.28
's really -0.23
's schedule -0.35
's so -0.19
's the 0.39
've -0.12
've been -0.32
've got 0.4
've probably -0.2
, you -0.15
. you -0.07
1 a -0.25
1 according -0.26
1 add -0.45
1 after -0.15
1 all 0.24
1 although -0.23
1 any 0.78
1 anyway -0.33
1 april -0.45
1 are 0.35
1 as -0.08
1 at -0.13
1 august -0.29
1 before -0.5
1 best -0.41
1 both -0.43
1 by -0.29
1 call -0.2
1 check -0.57
1 click -0.22
1 could 0.29
1 day -0.56
1 did 0.13
1 do 0.19
1 even -0.32
1 everyone -0.41
1 failure 0.36
1 feel 0.25
1 finally -0.3
1 follow -0.31
1 for -0.07
1 get 0.62
1 give 0.32
1 glad -0.18
1 go -0.13
1 greetings -0.38
1 guys 0.19
1 have -0.1
1 he -0.18
1 here -0.37
1 how -0.33
1 however -0.22
1 in -0.14
1 instead -0.23
1 is 0.34
1 it -0.08
1 join -0.67
1 june -0.22
1 just 0.27
1 keep -0.42
1 last -0.4
1 learn -0.34
1 let 0.12
1 lets 0.28
1 looking -0.47
1 looks 0.31
1 maybe 0.45
1 ministers 0.26
1 monday -0.37
1 must -0.52
1 my -0.4
1 need 0.12
1 no 0.24
1 not -0.2
1 note 0.49
1 now -0.36
1 once -0.27
1 per 0.07
1 please 0.09
1 pls 0.57
1 reddot -0.08
1 sally -0.57
1 scary -0.23
1 search -0.34
1 see 0.26
1 send 0.26
1 shares -0.34
1 shop -0.11
1 should 0.28
1 sorry -0.42
1 stan -0.34
1 start -0.31
1 stop 0.2
1 sure -0.29
1 take 0.07
1 talk 0.55
1 tell -0.23
1 thank -0.42
1 thanks 0.12
1 that -0.15
1 the -0.17
1 there 0.09
1 these -0.5
1 they -0.52
1 this -0.35
1 to -0.22
1 today -0.19
1 tomorrow 0.21
1 tried -0.17
1 try -0.09
1 two -0.34
1 type -0.26
1 under -0.39
1 unless 0.38
1 use -0.44
1 via -0.33
1 visit -0.2
1 we 0.09
1 when 0.23
1 where 0.52
1 whether -0.22
1 while -0.1
1 why 0.37
1 will 0.19
1 would 0.21
1 you 0.15
1 your -0.07
2 according to -0.26
2 anyway , -0.33
2 are there 0.17
2 as a -0.09
2 as long -0.24
2 as the -0.23
2 as we -0.26
2 as well 0.29
2 ask joseph 0.45
2 at the -0.46
2 attached is -0.35
2 attached please 0.34
2 by the -0.27
2 call me -0.07
2 can i 0.46
2 can we 0.29
2 click here -0.16
2 could you 0.31
2 did you 0.74
2 do n't 0.13
2 do not 0.59
2 do we 0.38
2 even though -0.32
2 failure to 0.36
2 feel free 0.25
2 finally , -0.3
2 for more -0.15
2 give me 0.28
2 go ahead 0.44
2 go get -0.3
2 go here -0.47
2 good morning 0.16
2 guys , 0.19
2 have you -0.07
2 he asked 0.13
2 here 's -0.37
2 here is -0.34
2 how do -0.51
2 however , -0.22
2 i 'd 0.1
2 i 'll -0.21
2 i 'm -0.08
2 i 've -0.49
2 i am -0.09
2 i believe 0.47
2 i ca -0.48
2 i can 0.07
2 i do -0.13
2 i expect 0.43
2 i have -0.35
2 i hope -0.09
2 i just -0.2
2 i know 0.44
2 i look -0.17
2 i must 0.25
2 i need 0.35
2 i plan -0.29
2 i shall 0.61
2 i should 0.08
2 i suggest 0.48
2 i think -0.09
2 i understand -0.18
2 i want -0.12
2 i was 0.2
2 i will -0.48
2 i wish -0.37
2 i ’m -0.1
2 if i 0.63
2 if it -0.15
2 if not 0.18
2 if possible 0.49
2 if she -0.22
2 if so 0.29
2 if that 0.12
2 if the 0.22
2 if there -0.3
2 if this 0.23
2 if we 0.42
2 if you -0.12
2 if your -0.24
2 in a -0.18
2 in case -0.27
2 in honor -0.32
2 in order 0.14
2 instead of -0.23
2 is it 0.29
2 is there 0.2
2 it 's -0.14
2 it gets -0.35
2 it was -0.37
2 it would 0.63
2 just want -0.33
2 last week -0.34
2 learn more -0.32
2 let 's 0.45
2 let us -0.2
2 lets discuss 0.23
2 looking forward -0.47
2 looks like 0.12
2 maybe we 0.32
2 my dear -0.2
2 need to 0.33
2 no problem -0.38
2 note : 0.26
2 on the -0.38
2 once you 0.11
2 open glyder 0.22
2 or i 0.4
2 our client 0.38
2 per your 0.39
2 please , 0.28
2 please accept -0.45
2 please activate -0.51
2 please book 0.53
2 please check -0.26
2 please click -0.2
2 please confirm -0.24
2 please consider -0.43
2 please contact -0.27
2 please discuss 0.49
2 please do -0.32
2 please email -0.19
2 please feel -0.31
2 please fill 0.35
2 please find -0.34
2 please follow 0.56
2 please forward 0.58
2 please get 0.48
2 please give -0.15
2 please go -0.47
2 please include 0.42
2 please keep -0.07
2 please let 0.06
2 please make 0.57
2 please note -0.35
2 please pay 0.47
2 please provide 0.54
2 please remove 0.3
2 please retain -0.42
2 please review 0.37
2 please send 0.39
2 please take -0.09
2 please tell 0.08
2 please use -0.41
2 please visit -0.5
2 reddot provides -0.08
2 scary good -0.23
2 search now -0.34
2 see you 0.16
2 send them 0.48
2 should we 0.2
2 talk to 0.45
2 thank you -0.42
2 thanks for -0.48
2 that is -0.25
2 the company -0.49
2 the council 0.1
2 the delivery -0.44
2 the first -0.29
2 the group 0.57
2 the judge 0.19
2 the meeting -0.54
2 the minister -0.48
2 the new -0.09
2 the sale -0.1
2 the train -0.42
2 the union -0.1
2 there are 0.29
2 there is -0.14
2 they are -0.2
2 this is -0.28
2 to avoid 0.39
2 to ensure -0.12
2 to participate -0.31
2 to view -0.55
2 tried to -0.17
2 under the -0.39
2 unfortunately , 0.13
2 we 're 0.35
2 we appreciate -0.4
2 we are 0.38
2 we ask 0.39
2 we call 0.19
2 we can 0.51
2 we demand 0.19
2 we do 0.09
2 we have -0.19
2 we hereby 0.25
2 we hope -0.17
2 we insist 0.32
2 we need 0.36
2 we require 0.34
2 we shall -0.15
2 we should 0.06
2 we want -0.25
2 we will 0.17
2 we would -0.16
2 what do -0.08
2 what is 0.77
2 what time 0.65
2 when i -0.55
2 when you 0.32
2 whether you -0.22
2 why do 0.42
2 will you 0.54
2 with the -0.22
2 would it 0.12
2 would you -0.08
2 you are 0.32
2 you can -0.24
2 you have -0.25
2 you may 0.13
2 you must 0.47
2 you need 0.08
2 you should 0.47
2 you will -0.19
2 your free -0.18
3 JJ JJ NNS -0.29
3 JJ NN , -0.41
3 JJ NN JJ 0.39
3 JJ NN NN -0.44
3 JJ you did -0.18
3 NN : NN -0.46
3 NN : please 0.26
3 NN NN CD -0.33
3 NNP CD CD -0.14
3 NNP CD NN -0.43
3 NNP NNP NNP 0.22
3 NNP NNP NNS -0.68
3 NNP NNP would 0.3
3 NNP and NNP 0.15
3 NNP lets you -0.21
3 NNP provides NN -0.08
3 NNS , can 0.25
3 a JJ NN -0.42
3 a NN of -0.28
3 according to the -0.26
3 are there JJ 0.18
3 are you JJ 0.24
3 are you the -0.4
3 as long as -0.24
3 as the NN -0.23
3 as we discussed -0.33
3 as well , 0.29
3 ask NNP to 0.45
3 attached please find 0.34
3 by the NN -0.27
3 call me NN 0.6
3 call me when 0.6
3 can i get 0.19
3 can we meet 0.17
3 can you get 0.48
3 can you give 0.17
3 can you join 0.55
3 can you send 0.29
3 can you set 0.3
3 click here to -0.11
3 could you please 0.12
3 did you get 0.45
3 do not in 0.36
3 do we need 0.15
3 do you know 0.52
3 do you want -0.16
3 even though you -0.32
3 feel JJ to 0.25
3 finally , i -0.3
3 for JJR NN -0.15
3 give me a 0.28
3 go ahead and 0.44
3 go get ' -0.3
3 go here now -0.51
3 how do you -0.51
3 i 'd be -0.61
3 i 'd like 0.08
3 i 'll call -0.25
3 i 'll forward -0.55
3 i 'm going 0.67
3 i 'm here -0.22
3 i 'm not -0.54
3 i am JJ 0.12
3 i am asking 0.21
3 i am going -0.58
3 i am in 0.1
3 i believe we 0.51
3 i ca n't -0.48
3 i do n't 0.19
3 i have NN -0.57
3 i have attached -0.36
3 i have been -0.29
3 i have n't -0.12
3 i hope you -0.33
3 i know that 0.34
3 i know you 0.34
3 i look forward -0.17
3 i need to -0.35
3 i plan to -0.29
3 i shall be 0.53
3 i should be 0.08
3 i think i 0.21
3 i think that -0.49
3 i think the -0.44
3 i think this -0.2
3 i think we 0.64
3 i think you -0.46
3 i want to -0.73
3 i was wondering 0.13
3 i will be -0.23
3 i will get -0.5
3 i will try 0.13
3 i would appreciate 0.33
3 i would be 0.14
3 i would like -0.11
3 if JJ , 0.49
3 if NNP has 0.49
3 if not , 0.32
3 if so , 0.29
3 if the JJ -0.18
3 if the NN 0.17
3 if there 's -0.3
3 if this goes -0.41
3 if this is 0.6
3 if we do 0.42
3 if you 're -0.34
3 if you are 0.11
3 if you can -0.5
3 if you consider 0.39
3 if you could 0.52
3 if you fail -0.15
3 if you have -0.31
3 if you like -0.2
3 if you need -0.45
3 if you no -0.17
3 if you prefer -0.16
3 if you received -0.33
3 if you see -0.16
3 if you want -0.16
3 if you wish -0.19
3 if you would -0.29
3 in NN , 0.24
3 in NN of -0.27
3 in NN to 0.14
3 in a JJ -0.18
3 in the NN 0.08
3 is it JJ 0.29
3 it is JJ 0.09
3 it would be 0.5
3 just want to -0.33
3 let 's discuss 0.44
3 let 's meet 0.18
3 let us help -0.34
3 let us know -0.48
3 looking forward to -0.47
3 looks like we -0.15
3 maybe we can 0.32
3 my JJ NN -0.25
3 on NNP CD -0.4
3 on the NNS -0.22
3 open NNP to 0.22
3 or i could 0.4
3 our NN demands 0.38
3 our NN is -0.48
3 our NNS will 0.33
3 please accept our -0.37
3 please call me 0.23
3 please click the -0.2
3 please confirm your -0.51
3 please contact NNP 0.27
3 please do n't -0.65
3 please feel JJ -0.31
3 please fill out -0.16
3 please find the -0.49
3 please forward the 0.42
3 please forward to 0.21
3 please give me 0.1
3 please give my -0.09
3 please include the 0.34
3 please keep in 0.22
3 please let me 0.15
3 please let us -0.12
3 please make JJ 0.42
3 please make the 0.42
3 please note that -0.35
3 please pay the 0.47
3 please remove the 0.3
3 please review and 0.5
3 please send me 0.48
3 please send the 0.46
3 please send us 0.14
3 please take a -0.43
3 please tell us 0.07
3 send them again 0.48
3 should you have -0.24
3 talk to you 0.4
3 thank you for -0.42
3 the JJ NN 0.23
3 the JJ NNS -0.61
3 the JJS NN 0.12
3 the NN NN -0.54
3 the NN between -0.39
3 the NN did -0.34
3 the NN for -0.25
3 the NN has -0.23
3 the NN is -0.5
3 the NN of -0.39
3 the NN ordered 0.63
3 the NN requires -0.31
3 the NN said -0.5
3 the NN should -0.38
3 the NN told 0.53
3 the NN wants 0.16
3 the NN was -0.12
3 the NNP and -0.42
3 the NNS are -0.11
3 the NNS must 0.48
3 this NN is 0.23
3 this NN of -0.6
3 this is a -0.13
3 this is the -0.25
3 this is your -0.29
3 to ensure NN -0.12
3 to ensure that -0.11
3 unfortunately , i 0.18
3 we 'll need 0.28
3 we 're going 0.35
3 we appreciate your -0.4
3 we are going 0.65
3 we ask you 0.32
3 we call upon 0.23
3 we can discuss 0.42
3 we can help -0.47
3 we demand that 0.14
3 we do have -0.31
3 we have a -0.47
3 we hereby demand 0.25
3 we hope you -0.59
3 we insist that 0.32
3 we need to 0.29
3 we want to -0.25
3 we will discuss 0.72
3 we will have 0.58
3 we would like 0.09
3 what do you 0.47
3 what is the 0.62
3 when you get 0.13
3 why do n't 0.42
3 with the NN -0.12
3 would it be 0.12
3 would you be 0.38
3 would you like -0.25
3 would you mind 0.44
3 would you please 0.39
3 you are requested 0.5
3 you have to -0.31
3 you may need 0.49
3 you must not 0.45
3 you must stop 0.21
3 you need to 0.28
3 your JJ NN -0.26
: you -0.07
=arranged 0.22
=called 0.13
=capitals -0.32
=direct 0.17
=found 0 -0.17
=found 1 0.21
=last ! -0.33
=last !! -0.51
=last !!! -0.63
=last ) -0.25
=last * -0.38
=last , -0.47
=last .. 0.12
=last ... -0.28
=last 14 -0.43
=last 2013 -0.66
=last : -0.24
=last ? 0.22
=last a.m. 1.03
=last access -0.5
=last christmas -0.53
=last email -0.24
=last link -0.37
=last p.m. 0.65
=last please 0.18
=last year -0.38
=last … -0.61
=length 1 -0.75
=length 2 -0.17
=length 5 -0.09
=length 6 -0.21
=names 4 -0.08
=small -0.38
=strength request 0.16
=strength require 0.2
=strength urge 0.31
=sure 0 -0.17
=sure 4 -0.36
=sure 5 0.14
=sure 6 0.24
=sure 7 0.29
=sure 8 0.2
=sure 9 0.41
=time 0.26
=verb a 0.47
=verb activate -0.45
=verb add -0.4
=verb any 0.33
=verb apologise 0.53
=verb apply -0.29
=verb ask 0.45
=verb attend -0.14
=verb available 0.24
=verb be -0.55
=verb begin -0.09
=verb book 0.46
=verb call 0.16
=verb cancel 0.43
=verb capture -0.3
=verb cease 0.4
=verb change 0.1
=verb check -0.28
=verb click -0.27
=verb close 0.52
=verb come 0.19
=verb connect -0.49
=verb consider -0.51
=verb contact -0.4
=verb copy 0.14
=verb correct 0.64
=verb create 0.29
=verb delete 0.49
=verb discuss 0.24
=verb do 0.33
=verb drop 0.28
=verb e-mail 0.61
=verb email -0.29
=verb explain 0.15
=verb extend 0.3
=verb fill 0.15
=verb find -0.34
=verb follow 0.09
=verb forward 0.34
=verb get 0.19
=verb give 0.38
=verb go -0.31
=verb have -0.17
=verb hear 0.09
=verb help -0.14
=verb hurry 0.13
=verb include 0.42
=verb join -0.18
=verb keep -0.21
=verb know -0.29
=verb learn -0.34
=verb leave 0.5
=verb let 0.23
=verb log -0.49
=verb look 0.61
=verb make 0.33
=verb mark 0.15
=verb meet 0.23
=verb mend 0.31
=verb move 0.25
=verb need 0.25
=verb no 0.63
=verb not 0.73
=verb notify -0.12
=verb participate 0.28
=verb paste -0.15
=verb pay 0.65
=verb payment 0.48
=verb press -0.38
=verb print -0.16
=verb provide 0.2
=verb publish 0.58
=verb put -0.09
=verb rate -0.16
=verb read -0.47
=verb refer -0.22
=verb refund 0.51
=verb reinstate 0.64
=verb remove 0.56
=verb reopen 0.32
=verb repair 0.44
=verb reply 0.44
=verb resign -0.1
=verb restore 0.35
=verb retain -0.42
=verb return 0.3
=verb review 0.17
=verb run 0.38
=verb save -0.5
=verb schedule 0.51
=verb see -0.15
=verb send 0.3
=verb set -0.09
=verb settle 0.58
=verb share 0.52
=verb ship 0.47
=verb sign 0.1
=verb sit 0.2
=verb speak -0.1
=verb spend -0.5
=verb stop 0.57
=verb talk 0.34
=verb the 0.49
=verb this 0.16
=verb try -0.08
=verb update 0.38
=verb use -0.54
=verb vacate 0.54
=verb view -0.37
=verb visit -0.53
=verb vote 0.22
=verb withdraw 0.4
=verb work 0.38
=verb write 0.23
=verb your 0.68
? 0.2
? -you 0.44
? =you 0.09
? CC 0.46
? DT 0.4
? EX 0.11
? IN 0.65
? MD 0.13
? NNP -0.55
? PRP 0.44
? VB 0.11
? VBD 0.18
? VBP 0.14
? VBZ 0.41
? WDT -0.49
? WRB 0.13
? any 0.4
? are 0.35
? could 0.28
? have 0.08
? how -0.3
? i 0.21
? if 0.57
? is 0.34
? or 0.46
? should 0.2
? there 0.11
? we 0.43
? what -0.11
? when 0.38
? where 0.52
? why 0.43
? will 0.65
? you 0.31
CC you -0.1
DT you -0.29
JJ you 0.23
MD you 0.11
NN you -0.06
NNS you -0.24
RB you -0.22
T1 CD -0.27
T1 DT -0.16
T1 EX 0.09
T1 IN -0.07
T1 JJ -0.22
T1 JJS -0.37
T1 MD 0.18
T1 NN -0.36
T1 NNP -0.14
T1 PRP$ -0.16
T1 TO -0.22
T1 UH 0.1
T1 VBG -0.18
T1 VBN -0.19
T1 VBP 0.25
T1 VBZ 0.28
T1 WRB 0.16
T2 CC PRP 0.41
T2 CD NN 0.18
T2 DT IN -0.25
T2 DT JJ -0.18
T2 DT MD -0.51
T2 DT NN -0.15
T2 DT NNP -0.15
T2 DT NNS 0.16
T2 DT RB -0.47
T2 DT VBD -0.51
T2 DT VBG -0.39
T2 DT VBN 0.22
T2 DT VBZ -0.38
T2 EX MD 0.22
T2 EX VBP 0.29
T2 EX VBZ -0.23
T2 IN EX -0.3
T2 IN IN -0.36
T2 IN JJ 0.28
T2 IN JJR -0.15
T2 IN NNP 0.15
T2 IN NNS -0.07
T2 IN PRP -0.09
T2 IN PRP$ -0.23
T2 IN RB 0.1
T2 IN VBG -0.19
T2 JJ , 0.22
T2 JJ IN -0.16
T2 JJ JJ -0.29
T2 JJ NN -0.07
T2 JJ NNS -0.48
T2 JJ PRP -0.34
T2 MD PRP 0.22
T2 MD RB -0.17
T2 NN : -0.54
T2 NN CC 0.24
T2 NN CD -0.41
T2 NN IN -0.14
T2 NN MD -0.2
T2 NN NN -0.58
T2 NN NNP -0.61
T2 NN PRP -0.25
T2 NN TO 0.36
T2 NN UH -0.2
T2 NN VBZ -0.54
T2 NNP CC 0.28
T2 NNP CD -0.35
T2 NNP IN -0.2
T2 NNP MD 0.19
T2 NNP NN -0.06
T2 NNP NNP -0.34
T2 NNP NNPS 0.46
T2 NNP NNS -0.56
T2 NNP VBD -0.3
T2 NNP VBZ -0.09
T2 NNS , 0.09
T2 NNS : -0.59
T2 NNS IN 0.08
T2 NNS VBD 0.38
T2 NNS VBP -0.21
T2 PRP RB -0.18
T2 PRP VBD -0.11
T2 PRP VBZ -0.15
T2 PRP$ JJ -0.45
T2 PRP$ NN -0.19
T2 PRP$ NNS 0.12
T2 PRP$ VBN 0.35
T2 RB , -0.18
T2 RB DT 0.23
T2 RB IN 0.11
T2 RB PRP -0.09
T2 RB RB -0.37
T2 RB UH -0.64
T2 RB VBP -0.2
T2 RB VBZ -0.42
T2 TO VB -0.21
T2 UH , 0.08
T2 UH : 0.57
T2 UH RB 0.66
T2 UH VB 0.07
T2 VB CC 0.18
T2 VB CD -0.81
T2 VB DT -0.18
T2 VB IN 0.22
T2 VB JJ -0.21
T2 VB JJR -0.17
T2 VB NN -0.73
T2 VB NNP 0.37
T2 VB PRP 0.09
T2 VB PRP$ -0.28
T2 VB RB -0.06
T2 VB RBR -0.44
T2 VB RP 0.17
T2 VB TO 0.55
T2 VB VB -0.3
T2 VB VBG -0.47
T2 VBD PRP 0.34
T2 VBD RB -0.46
T2 VBD TO -0.55
T2 VBG IN -0.26
T2 VBG RB -0.47
T2 VBN NN 0.12
T2 VBN UH 0.34
T2 VBN VBZ -0.35
T2 VBP EX 0.17
T2 VBP PRP 0.09
T2 VBP RB 0.45
T2 VBP TO 0.26
T2 VBZ EX 0.2
T2 VBZ IN 0.25
T2 VBZ JJ 0.19
T2 VBZ PRP 0.29
T2 VBZ RB -0.17
T2 VBZ VB 0.23
T2 WDT NN 0.65
T2 WP IN -0.31
T2 WP MD 0.57
T2 WP VBD -0.62
T2 WP VBZ 0.77
T2 WRB DT 0.44
T2 WRB MD -0.21
T2 WRB PRP -0.06
T2 WRB VBD 0.53
VBD you 0.18
VBG you -0.1
VBN you -0.63
VBP you 0.13
VBZ you -0.35
WDT you -0.07
WP you 0.11
^ a -0.25
^ according -0.26
^ add -0.45
^ after -0.15
^ all 0.24
^ also 0.26
^ although -0.23
^ any 0.66
^ anyway -0.33
^ april -0.21
^ are 0.27
^ at -0.13
^ atos -0.11
^ august -0.29
^ autumn -0.46
^ before -0.5
^ ben 0.53
^ best -0.41
^ bob -0.37
^ both -0.43
^ by -0.29
^ check -0.57
^ chris 0.33
^ click -0.22
^ could 0.3
^ dave 0.07
^ david 0.54
^ day -0.56
^ dear 0.3
^ did 0.13
^ do 0.17
^ even -0.32
^ everyone -0.41
^ failure 0.36
^ feel 0.07
^ finally -0.3
^ follow -0.31
^ for -0.14
^ give 0.22
^ glad -0.18
^ go -0.17
^ good 0.35
^ greetings -0.38
^ guys 0.19
^ have -0.1
^ he -0.18
^ here -0.37
^ hey 0.06
^ hi -0.13
^ how -0.19
^ however -0.22
^ i -0.08
^ in -0.17
^ instead -0.23
^ is 0.33
^ jeff 0.52
^ jennifer -0.47
^ john -0.19
^ join -0.67
^ jude -0.18
^ june -0.22
^ just 0.27
^ kay 0.38
^ keep -0.42
^ last -0.4
^ learn -0.34
^ let 0.12
^ lets 0.3
^ looking -0.47
^ looks 0.22
^ maybe 0.45
^ mike 0.09
^ ministers 0.26
^ monday -0.34
^ must -0.52
^ my -0.49
^ need -0.35
^ no 0.24
^ not -0.2
^ note 0.26
^ now -0.36
^ once -0.53
^ our -0.1
^ per 0.29
^ please 0.06
^ pls 0.57
^ reddot -0.08
^ rick 0.18
^ rob 0.22
^ sally -0.57
^ scary -0.23
^ see 0.26
^ shares -0.34
^ shop -0.11
^ should 0.28
^ so -0.4
^ sorry -0.42
^ stan -0.34
^ start -0.31
^ stop 0.2
^ sure -0.29
^ take 0.23
^ talk 0.55
^ tell -0.23
^ thank -0.42
^ thanks 0.12
^ thanx -0.18
^ that -0.15
^ the -0.17
^ there -0.09
^ these -0.5
^ they -0.52
^ this -0.3
^ to -0.21
^ today -0.19
^ tomorrow 0.21
^ toni 0.23
^ trey -0.46
^ tried -0.17
^ try -0.21
^ twanda 0.48
^ two -0.34
^ type -0.26
^ under -0.39
^ unfortunately 0.1
^ unless 0.38
^ use -0.44
^ via -0.33
^ visit -0.2
^ when 0.16
^ where 0.52
^ whether -0.22
^ why 0.35
^ will 0.16
^ would 0.2
^ yes 0.28
^ you 0.09
^ your -0.24
a -0.07
a $ -0.26
a and -0.16
a banner -0.16
a beer 0.06
a bit -0.25
a brief 0.39
a call 0.12
a chance 0.14
a change -0.26
a check 0.51
a commercially -0.15
a conference 0.07
a copy 0.25
a day 0.07
a difference -0.3
a dinner 0.51
a draft -0.21
a few 0.11
a fine 0.4
a for 0.19
a free -0.17
a friend -0.23
a good -0.25
a great -0.39
a hard 0.48
a job -0.18
a large 0.22
a limited -0.2
a list 0.17
a look 0.22
a lot 0.18
a meeting 0.54
a message 0.26
a minute 0.11
a moment -0.23
a monthly -0.2
a new -0.31
a note -0.47
a number -0.3
a phone 0.4
a photograph 0.15
a possible -0.17
a presentation 0.18
a project -0.31
a quick 0.68
a read -0.44
a refund 0.38
a relationship -0.54
a reminder 0.41
a report -0.16
a request -0.57
a second 0.15
a short 0.32
a simple -0.21
a single -0.2
a small 0.34
a strike -0.17
a system -0.19
a time 0.45
a to -0.42
a truly -0.17
a variety -0.18
a vehicle -0.24
a video 0.23
a week -0.25
a while -0.22
a with -0.38
abandon 0.36
ability 0.31
ability to 0.31
able -0.13
able to -0.13
about 0.06
about and -0.42
about going -0.29
about how -0.43
about in -0.1
about my -0.12
about our -0.41
about that 0.75
about the 0.07
about what 0.59
about your -0.52
above -0.4
accept -0.6
accept my -0.54
accept our -0.37
access -0.14
access to -0.07
access your -0.28
accommodate 0.56
according 0.21
according to 0.21
account at -0.2
account information -0.13
account lets -0.18
account you -0.38
act 0.11
action -0.11
actions -0.38
activate -0.38
activate your -0.28
active -0.27
activity -0.09
actually -0.44
ad -0.37
add -0.29
add me -0.41
add to -0.25
add us -0.15
added -0.17
added to -0.2
addition 0.14
additional -0.3
additions 0.17
address -0.35
address and -0.29
address book -0.18
address for -0.26
address so 0.17
addresses -0.26
addresses to -0.43
addressing -0.24
advantage -0.23
advantage of -0.27
advert 0.31
advice 0.59
advise -0.22
after 0.15
after next 0.62
after the -0.62
after work 0.18
after you -0.32
afternoon 0.68
again 0.16
against -0.29
against the 0.15
age 0.15
agency -0.43
agenda 0.38
ago -0.16
agree -0.5
agree that -0.5
agreed -0.36
agreed to -0.32
agreement -0.09
ahead 0.27
ahead and 0.45
ai -0.39
ai n't -0.39
alert -0.28
all -0.15
all of -0.43
all on 0.19
all stock 0.33
all three 0.24
all you -0.29
all your 0.09
allow 0.23
allow us 0.4
along -0.29
along the -0.08
also a -0.46
also be -0.46
also do 0.14
also have -0.26
also i -0.18
also like 0.28
also please 0.38
also to -0.27
alternative -0.07
although -0.23
am -0.08
am asking 0.21
am going -0.55
am in 0.1
am interested 0.28
am just -0.18
am very -0.2
am writing 0.15
amendment -0.31
among -0.26
amount 0.44
an email -0.29
an error 0.1
an explanation -0.43
an informal 0.51
an inquiry 0.14
an interview 0.38
an introduction 0.29
an the 0.2
an update 0.15
analysis -0.1
analyst -0.34
and 's -0.27
and a 0.08
and add -0.39
and all -0.32
and and -0.08
and any 0.24
and are 0.22
and at 0.53
and back 0.11
and be -0.41
and c 0.33
and check -0.39
and come -0.38
and confirm 0.17
and control -0.22
and could 0.21
and d 0.15
and deliver -0.3
and determine 0.3
and did -0.35
and discuss 0.17
and do 0.08
and earn -0.1
and email 0.43
and even -0.29
and expectations 0.14
and field 0.28
and finalize 0.15
and find -0.24
and follow 0.11
and for -0.26
and forth 0.07
and get 0.24
and give 0.27
and go 0.12
and have -0.62
and help -0.3
and his -0.07
and how -0.38
and if 0.15
and just 0.63
and let 0.37
and love -0.25
and might -0.24
and mobile -0.19
and more -0.17
and my -0.4
and need -0.26
and no -0.28
and of -0.08
and operate -0.13
and or 0.18
and our -0.36
and password -0.4
and paste -0.35
and product 0.11
and rate -0.16
and receive -0.37
and return 0.43
and running -0.53
and see -0.09
and send 0.07
and set -0.07
and share -0.26
and she 0.33
and ship 0.26
and start -0.51
and support -0.07
and tell -0.34
and that 0.09
and their -0.08
and then 0.34
and there -0.34
and they -0.29
and thought -0.18
and to 0.39
and tomorrow -0.47
and took -0.44
and try 0.32
and update 0.16
and videos -0.27
and were -0.28
and what 0.19
and which -0.17
and will -0.09
and with 0.16
and would 0.35
and you 0.33
and your 0.27
announcement -0.26
another -0.57
answer by 0.3
anticipated 0.19
any -0.09
any chance 0.08
any comments -0.08
any event 0.36
any follow -0.41
any further -0.1
any help -0.19
any issues 0.29
any more -0.14
any other -0.45
any problems -0.28
any questions -0.33
any time -0.26
any way -0.16
anymore -0.21
anyone 0.1
anyone else 0.21
anything 0.19
anything else -0.32
anything in -0.25
anyway -0.4
anywhere -0.17
apartment 0.62
apologies 0.06
apologise 0.53
apologise to 0.53
apology 0.33
app -0.31
app to -0.46
appeal -0.11
appeal against -0.6
appear -0.47
appeared -0.26
appeared to -0.26
appears -0.47
apple -0.36
application -0.5
applications -0.26
apply -0.16
apply for -0.23
appointment 0.27
appreciate 0.17
appreciate it 0.11
appreciate your -0.1
appreciated 0.48
appropriate -0.21
approval 0.16
approved 0.16
approximately -0.17
apps -0.34
apps and -0.29
april -0.21
arbitration -0.17
are a -0.13
are any -0.19
are available -0.24
are busy 0.19
are getting -0.58
are going 0.48
are important -0.26
are instructed 0.27
are interested 0.39
are meeting 0.36
are n't -0.51
are now -0.33
are receiving -0.11
are requested 0.5
are required 0.17
are supposed 0.12
are taking -0.21
are the -0.4
are there 0.24
are trying -0.3
are well -0.52
are working -0.32
are you -0.25
around -0.32
arrange 0.23
arrears 0.41
arrive -0.22
article -0.15
artists -0.25
as -0.1
as a -0.18
as i -0.25
as it 0.35
as long -0.24
as of -0.47
as our -0.09
as per -0.41
as possible 0.33
as soon 0.29
as the -0.2
as they -0.14
as to -0.4
as we -0.35
as well 0.11
as you -0.46
asap 0.24
asap so 0.15
ask -0.18
ask any -0.49
ask the -0.43
ask to 0.45
ask you 0.46
asked -0.35
asked me -0.13
asked the -0.52
asked to 0.27
asking 0.12
assets -0.09
assets came -0.1
assigned 0.17
assistance -0.27
associates -0.13
assume that 0.45
at 0.1
at $ -0.49
at am 0.35
at and -0.3
at any -0.09
at but 0.71
at home 0.16
at least -0.37
at my 0.37
at noon -0.37
at of -0.41
at once 0.39
at or -0.47
at our 0.08
at that -0.09
at the 0.12
at this -0.2
at to -0.27
at today 0.48
at your 0.5
atos -0.11
attached -0.39
attached file -0.42
attached is -0.49
attached please 0.1
attachment -0.26
attend 0.19
attendees -0.44
attending 0.31
attention -0.19
attention to -0.19
attractive -0.17
august -0.29
august $ -0.23
authority -0.14
automatically -0.44
autumn -0.46
available 0.1
available at 0.13
available for 0.19
available in -0.09
available on 0.33
available that 0.33
available to 0.22
avoid 0.23
avoid any -0.29
awards 0.22
aware -0.38
away -0.09
b 0.28
baby 0.22
back 0.1
back and 0.07
back from 0.32
back in -0.41
back office 0.11
back to 0.12
back with -0.42
backup -0.61
bad 0.27
balance -0.45
balance sheet -0.26
bank -0.21
bankruptcy -0.13
banner below -0.16
base -0.28
based -0.27
based on -0.25
be 0.06
be able -0.18
be an 0.06
be appreciated 0.37
be as -0.14
be at 0.47
be available -0.47
be back 0.24
be based -0.12
be but -0.34
be deposited 0.14
be grateful 0.3
be great 0.08
be guaranteed -0.16
be happy -0.24
be helpful 0.46
be here -0.1
be in 0.11
be interested 0.15
be made 0.17
be meeting -0.08
be nice 0.59
be on 0.18
be one -0.31
be possible 0.33
be receiving -0.3
be removed -0.09
be secure -0.16
be sure -0.24
be the -0.46
be to -0.38
be very 0.11
be willing 0.38
beat -0.52
because -0.07
because i 0.11
because it 0.16
because your -0.07
become -0.45
been -0.19
been able -0.33
been discussing -0.17
beer 0.06
beer after 0.06
before i -0.2
begin -0.13
behalf 0.21
behalf of 0.21
behind -0.32
behind is -0.14
being -0.16
believe 0.2
believe that -0.07
believe we 0.51
below -0.1
below and -0.43
below in -0.25
below please -0.35
below to -0.29
ben 0.53
benefits -0.13
benefits of -0.13
best for 0.52
best time 0.25
beta -0.41
better -0.19
better for -0.35
better we 0.26
between -0.09
between and -0.27
between the 0.14
bias -0.74
bid 0.33
bid week -0.35
bidweek 0.38
big 0.14
biggest -0.12
billing 0.25
bills 0.11
birthday -0.37
bit -0.25
board 0.28
bob -0.37
book me 0.25
book the 0.4
books 0.13
both -0.08
both of -0.58
bottom -0.07
break -0.24
break the -0.51
breakfast 0.5
brief 0.31
bring -0.22
bring you -0.12
brings 0.12
brings a -0.25
broader -0.39
brother 0.18
browser -0.38
browser to -0.13
budget -0.33
budget and -0.3
budget is -0.24
building 0.25
building your -0.26
built -0.07
business -0.22
business leaders -0.35
business users -0.08
businesses -0.15
busy 0.18
busy but 0.19
but given 0.08
but he -0.2
but i -0.07
but if 0.28
but maybe -0.09
but that -0.21
but the -0.11
but this 0.11
but which 0.29
but you -0.65
butter -0.44
button -0.16
button to -0.07
buttons -0.33
buy -0.19
by -0.2
by and 0.35
by clicking -0.21
by law -0.45
by of -0.35
by offer -0.09
by phone 0.45
by the 0.15
by to -0.43
by we 0.45
c 0.22
ca -0.41
ca n't -0.47
ca n’t -0.12
calendar and 0.35
call at 0.06
call for -0.51
call if -0.63
call in 0.23
call me -0.19
call on -0.27
call or 0.47
call so 0.46
call to -0.13
call tomorrow 0.4
call upon 0.23
call us -0.4
call when 0.33
call with -0.15
call you 0.57
called -0.24
called on -0.4
called to -0.53
calling 0.11
calls -0.38
came -0.33
came about -0.1
can also 0.25
can always -0.18
can be 0.06
can come -0.55
can discuss -0.12
can do 0.44
can find -0.4
can get -0.18
can give 0.3
can have 0.11
can help -0.53
can i 0.69
can join 0.69
can live 0.16
can make 0.1
can meet 0.17
can now -0.36
can see 0.23
can start 0.2
can take 0.23
can talk 0.45
can unsub -0.17
can unsubscribe -0.24
can use 0.19
can we 0.14
can you 0.09
cancel 0.13
cancel the 0.45
candidate -0.48
cap 0.31
capacity 0.12
capital 0.07
capture -0.3
car 0.25
card -0.32
care -0.49
carve -0.39
case -0.3
case you -0.22
cases 0.2
cash 0.16
catch up -0.32
caught -0.42
cause -0.13
cease 0.4
cease all 0.45
cell -0.11
cent -0.38
central -0.44
certain -0.15
certain that 0.16
chain -0.52
challenges -0.3
chance 0.07
chance of 0.11
chance to -0.16
chances 0.16
change the -0.33
change your -0.33
changed -0.47
changes 0.17
changes to 0.33
chat 0.19
chat with 0.24
check in -0.12
check on 0.33
check out -0.58
check right -0.24
check the 0.46
check with 0.76
checked -0.62
checked my -0.5
checking -0.44
choice -0.12
choose -0.47
chris 0.33
church -0.34
circumstances -0.24
citygate -0.44
claims 0.34
class -0.12
clear 0.12
clear on 0.5
cleared -0.14
click -0.23
click below -0.26
click here -0.2
click on -0.25
click the -0.19
click this -0.1
clicking -0.21
clicking on -0.08
clicking this -0.26
client -0.09
client demands 0.38
client is -0.44
client will 0.28
close -0.15
close the 0.16
closed -0.54
closer -0.31
coast 0.25
code -0.44
coffee 0.31
colleague -0.37
colleagues 0.12
collect -0.09
combine 0.06
come 0.18
come back -0.22
come for 0.17
come in -0.09
come to -0.06
come up 0.27
comes 0.16
comes to 0.29
coming 0.17
comment -0.3
comments 0.11
comments or -0.07
comments to 0.45
commercially -0.15
communicate -0.18
communication 0.07
communication from -0.29
communications 0.28
community -0.28
companies -0.12
companies in -0.16
companies that -0.26
company -0.26
company to -0.3
compare -0.14
competing -0.15
competitive -0.23
competitive quotes -0.16
competitive retail -0.17
competitors -0.52
complete -0.23
complete the -0.41
complete your -0.23
completed -0.12
completely -0.31
compliance -0.2
compliance with -0.2
computer -0.17
computers -0.25
concepts 0.13
concern -0.15
concerned -0.27
concerns -0.17
condition -0.44
conditions -0.12
conference 0.24
conference call 0.22
conference in 0.65
conference room -0.27
confidential 0.39
confirm receipt 0.51
confirm your -0.44
confirmation 0.37
confirmed -0.51
conflicts 0.35
connect -0.5
connect to -0.14
connect you -0.15
connection 0.38
consider -0.09
consider the -0.35
contact -0.38
contact a -0.2
contact and 0.48
contact me -0.3
contact the -0.15
contact to -0.36
contact us -0.25
contact with -0.18
contact you -0.21
contacted -0.34
contains -0.16
continue to -0.11
continue working -0.15
continuing -0.56
continuing to -0.56
contract -0.27
contracts 0.32
contribute 0.3
contribute to 0.4
control -0.08
conversation 0.2
conversations -0.09
conversations with 0.11
copies 0.31
copies and -0.31
copies of 0.4
copy 0.17
copy and -0.24
copy the -0.22
copyright -0.28
core -0.27
core noncore -0.27
correct 0.33
correct the 0.25
cost -0.43
costs 0.23
could 0.21
could discuss 0.24
could find 0.38
could get 0.3
could provide -0.17
could send -0.48
could you 0.33
council to 0.08
couple 0.21
couple of -0.15
couple weeks 0.35
coupon -0.58
course 0.2
court -0.08
court to -0.48
courtesy 0.08
cover 0.42
covered -0.21
covered in -0.53
create -0.06
create a -0.33
created -0.4
credit -0.08
crew 0.1
crisis -0.19
critical 0.28
currency 0.07
current -0.1
currently -0.31
curves 0.15
customer 0.1
customer list -0.16
customers -0.08
customers to -0.33
cut -0.57
daily -0.19
damages 0.58
date -0.21
date due -0.14
date most -0.14
dates 0.13
dave 0.07
david 0.54
day and -0.49
day for 0.31
day to -0.53
day tomorrow 0.11
days -0.27
days of 0.28
days to 0.07
deal is -0.24
deal with 0.12
deals 0.19
dear 0.3
debt 0.41
decide -0.39
decide when -0.24
decided -0.46
defensive -0.27
defer 0.28
definitely 0.23
delay 0.28
delete 0.4
delete the 0.51
deliver -0.21
deliver gas -0.38
deliver the -0.36
delivered to -0.18
deliveries -0.34
delivering -0.38
delivery -0.18
delivery to -0.42
demand that 0.23
demand/imperative/bare within -0.18
demand/imperative/please 0.12
demand/imperative/please within 0.12
demand/impersonal 0.62
demand/impersonal within 0.62
demand/impersonal/remedy 0.43
demand/impersonal/remedy within 0.43
demand/joint 0.14
demand/joint within 0.14
demand/list 0.49
demand/list within 0.49
demand/modal/active 0.14
demand/modal/active within 0.14
demand/modal/passive 0.39
demand/modal/passive first 0.53
demand/performative/infinitive 0.29
demand/performative/infinitive within 0.29
demand/performative/noun 0.6
demand/performative/noun within 0.6
demand/performative/passive 0.19
demand/performative/passive within 0.19
demand/performative/that 0.29
demand/performative/that within 0.29
demand/polite/appreciated 0.37
demand/polite/appreciated first 0.37
demand/polite/awaiting 0.44
demand/polite/awaiting within 0.44
demand/polite/expect 0.55
demand/polite/expect within 0.55
demand/polite/gratitude 0.45
demand/polite/gratitude within 0.45
demand/polite/hope 0.35
demand/polite/hope within 0.35
demand/polite/if-you 0.19
demand/polite/if-you within 0.19
demand/polite/like 0.17
demand/polite/like within 0.17
demand/polite/meeting 0.2
demand/polite/meeting within 0.2
demand/polite/mind 0.41
demand/polite/mind within 0.41
demand/polite/need 0.13
demand/polite/need within 0.13
demand/polite/possible 0.12
demand/polite/possible within 0.12
demand/polite/question 0.09
demand/polite/question within 0.09
demand/polite/want 0.08
demand/polite/want within 0.08
demand/question 0.22
demand/question first -0.14
demand/question within 0.32
demand/reported/infinitive 0.19
demand/reported/infinitive within 0.19
demand/reported/noun 0.56
demand/reported/noun within 0.56
demand/reported/passive 0.61
demand/reported/passive within 0.61
demand/reported/that 0.18
demand/reported/that within 0.18
demand/ultimatum/failure 0.36
demand/ultimatum/failure within 0.36
demand/ultimatum/if-not 0.43
demand/ultimatum/if-not within 0.43
demand/ultimatum/unless 0.52
demand/ultimatum/unless within 0.52
demand/ultimatum/until 0.55
demand/ultimatum/until within 0.55
demands 0.38
demands that 0.38
deposit 0.13
deposited 0.14
describe 0.19
describe the 0.19
description -0.1
desire -0.31
desire to -0.26
desist 0.23
desist from 0.23
destroyed 0.21
detail -0.31
details 0.1
determining the -0.23
development -0.07
development of -0.37
device 0.12
devices -0.28
did -0.18
did a -0.19
did get 0.25
did n't -0.59
did not -0.44
did you 0.67
difference -0.3
difference in -0.23
different -0.4
difficult to -0.55
difficulties -0.09
difficulties with -0.09
diligence -0.37
dinner 0.48
dinner coffee 0.17
dinner on 0.5
dinner with 0.3
direct -0.44
directly -0.11
directly to 0.28
disable 0.27
discount -0.48
discover -0.22
discover the -0.26
discuss 0.38
discuss a 0.5
discuss any 0.58
discuss further 0.27
discuss in -0.13
discuss issues -0.1
discuss it 0.38
discuss strategy 0.22
discuss the 0.14
discuss this 0.33
discuss tomorrow 0.44
discuss with 0.12
discuss your 0.21
discussed the -0.25
discussed this -0.48
discussed yesterday 0.47
discussing 0.43
discussing with 0.36
discussion 0.31
discussion about 0.22
discussions 0.45
discussions with 0.61
dispatch 0.11
distributed -0.35
distributed energy -0.29
distribution 0.17
distribution list 0.22
do 0.12
do a 0.39
do have -0.4
do i -0.19
do it 0.51
do not 0.13
do n’t -0.32
do so -0.23
do this 0.36
do we 0.56
do you 0.38
document 0.41
documents -0.26
does -0.19
does n't -0.26
does not -0.33
doing -0.07
doing it 0.35
dollars -0.16
done 0.06
dont -0.48
dose -0.65
dot -0.08
down 0.2
download -0.41
download and -0.24
download it -0.27
draft -0.23
draft of -0.24
dream -0.31
drink 0.36
drinks -0.26
drivers -0.27
driving 0.22
drop 0.15
due -0.23
due date -0.14
due to -0.35
during -0.07
during this -0.44
each -0.17
each day 0.28
earlier 0.08
earliest 0.38
early 0.08
early access -0.45
earn -0.4
earnings -0.1
earnings you -0.1
easily -0.25
eat 0.23
economy -0.48
effective 0.25
either -0.31
election -0.41
electricity -0.18
electricity market -0.17
else -0.09
else i -0.16
em -0.3
email -0.34
email address -0.43
email and 0.2
email at -0.52
email from -0.13
email if -0.28
email me 0.48
email or -0.07
email please -0.12
email preferences -0.43
email the 0.36
email to -0.53
email us -0.22
emailing 0.09
emails -0.32
emails click -0.15
emails from -0.15
emissions -0.18
employee -0.17
employees -0.27
enables -0.08
enables business -0.08
encouragement 0.13
end -0.13
end of 0.11
endorsements -0.15
energy 0.09
enhance -0.29
enjoy -0.06
enough 0.11
enough to -0.34
ensure -0.09
ensure delivery -0.27
ensure that 0.29
ensure your -0.31
enter the 0.07
entry 0.1
environment -0.5
error -0.12
error free -0.16
error please -0.33
especially -0.31
especially given -0.31
etc 0.06
even -0.33
even though -0.32
evening 0.06
event 0.28
event abandon 0.36
events -0.09
ever -0.09
every at 0.48
every budget -0.41
every day -0.3
every time -0.11
everyone -0.14
everything 0.16
exactly -0.25
exactly what -0.07
example 0.16
examples -0.23
examples of -0.23
excited -0.29
excited about -0.29
exciting -0.27
execute 0.2
existing 0.42
expect 0.31
expectations -0.21
expected 0.13
expenses -0.09
expenses and -0.36
experience -0.33
experience and -0.15
experience in -0.24
explain 0.11
explanation -0.43
explore -0.57
explore the -0.57
extend 0.37
extend the 0.3
extension 0.29
extension of 0.32
face 0.24
facebook -0.21
faces -0.18
facilitate -0.07
facility -0.15
fact -0.18
fail 0.22
fail to 0.22
failure 0.36
failure to 0.36
fall -0.49
families -0.29
family from -0.23
fantastic -0.21
far -0.46
fast -0.39
fat -0.1
fat or -0.1
feature -0.3
features -0.44
fee -0.08
feedback -0.31
feedback or -0.26
feel are -0.33
feel free 0.07
feel like -0.24
fell -0.38
fell by -0.38
few minutes -0.39
figures -0.23
file 0.3
files 0.18
fill 0.38
fill in 0.15
fill out -0.46
fill you 0.57
finalize 0.31
finally -0.35
finally i -0.35
finance 0.08
financial -0.22
financial aid -0.37
financing -0.15
find -0.14
find it 0.11
find my -0.6
find out -0.21
find the -0.14
finding -0.36
fine 0.32
finish -0.18
finished -0.23
firm 0.14
first -0.32
fit -0.34
fit for -0.17
five 0.07
fix -0.26
fixed -0.15
fixed price 0.44
flat 0.34
floor 0.22
flow of -0.3
focus -0.37
focus on -0.37
folks 0.21
follow 0.07
follow the 0.12
follow this -0.31
follow up 0.41
following 0.07
following address -0.58
following link -0.2
following week 0.45
for 0.07
for $ -0.15
for 's -0.48
for a -0.13
for all -0.09
for and 0.44
for any -0.37
for dinner 0.43
for distribution 0.15
for employees -0.35
for forward 0.08
for free -0.32
for future -0.44
for in -0.53
for instance -0.16
for lunch 0.58
for me 0.13
for more -0.47
for my 0.23
for next 0.74
for of -0.19
for on 0.16
for personal -0.16
for reaching -0.17
for some 0.36
for the 0.14
for their -0.33
for this 0.29
for to -0.15
for tomorrow -0.26
for us 0.12
for you 0.13
for your -0.22
force 0.27
force majeure 0.27
forecast -0.36
forget -0.13
forget to 0.15
form 0.35
form of -0.32
forth 0.07
forward 0.18
forward a 0.34
forward in -0.28
forward it 0.4
forward the 0.17
forward this -0.1
forward to 0.1
forward with 0.59
found -0.54
free -0.14
free account -0.18
free trial -0.09
frequently -0.16
fresh -0.28
friend -0.29
friends -0.43
friends in -0.23
from -0.13
from a 0.09
from all -0.25
from and 0.38
from here 0.06
from my -0.11
from on 0.08
from our -0.51
from the -0.33
from their -0.42
from this -0.07
from to -0.13
from us -0.16
from with -0.21
from your 0.06
front 0.28
fuel 0.17
full -0.11
full version -0.15
fully -0.39
fun -0.18
fund 0.72
funds 0.11
further 0.14
further assistance -0.19
further information -0.43
future -0.2
future mailings -0.28
game 0.14
gas -0.11
gas at -0.44
gate 0.57
gave 0.36
gave the 0.55
general -0.2
generation -0.16
get ' -0.3
get a 0.26
get all -0.5
get an -0.47
get his -0.51
get in -0.19
get it -0.17
get me 0.65
get off 0.19
get on 0.6
get out -0.38
get some 0.11
get something 0.26
get that -0.2
get the 0.2
get things 0.56
get this 0.52
get through -0.51
get to -0.21
get together 0.27
get with 0.51
get you 0.07
get your -0.41
gets -0.34
getting -0.46
getting the -0.38
gift -0.09
gift of -0.28
give 0.13
give a 0.23
give another -0.43
give it -0.52
give me 0.44
give my 0.07
give the -0.28
give us 0.18
give you -0.36
give your 0.5
given -0.25
given current 0.33
given the -0.26
given to -0.61
gives -0.43
glad to 0.09
global -0.36
go 0.13
go ahead 0.45
go forward 0.39
go get -0.3
go here -0.22
go into -0.08
go out -0.42
go to 0.33
goals -0.11
goes -0.27
goes on -0.41
going 0.25
going forward 0.54
going to -0.08
golf 0.83
gone 0.19
good 0.14
good for 0.31
good starting -0.22
good thing -0.23
good to 0.28
goods 0.15
goods are 0.55
got a -0.54
grab 0.63
graduating -0.15
grateful 0.3
great and 0.11
great if 0.6
great time -0.49
great to 0.07
greatly 0.32
greetings -0.38
grid -0.24
group to 0.08
groups -0.2
grow -0.47
growing -0.16
guaranteed -0.16
guaranteed to -0.16
guess -0.36
guests 0.43
guidance -0.26
guide -0.44
guy -0.32
guys 0.15
guys and -0.26
guys can 0.24
guys on 0.75
guys to -0.12
guys will -0.32
had a 0.29
had asked -0.31
had been 0.17
had the 0.28
had to -0.29
hand 0.32
handle 0.41
happen 0.43
happens -0.19
happy -0.09
happy hour 0.54
happy to -0.32
hard copy 0.48
has a 0.31
has been 0.14
has no -0.19
has not -0.43
have -0.1
have a -0.19
have access -0.22
have an -0.21
have any -0.23
have attached -0.36
have been -0.29
have lunch 0.4
have more 0.1
have n't -0.41
have not -0.08
have on 0.32
have proposed -0.48
have provided -0.23
have questions -0.08
have received -0.25
have some -0.06
have the 0.12
have to -0.07
have two 0.18
have you 0.17
have your 0.41
having 0.17
he -0.41
he 'll -0.21
he asked 0.13
he can -0.16
he did -0.34
he does -0.52
he had -0.36
he is -0.49
he said -0.4
he will -0.33
he would -0.15
head -0.4
heads -0.07
health -0.37
health insurance -0.46
health or 0.18
hear 0.14
hear about -0.47
hear from 0.19
hear the -0.48
heard -0.45
hearing 0.09
hearing from -0.09
hearings -0.09
heating 0.45
hello -0.22
help -0.43
help in 0.08
help me -0.08
help us -0.47
help with -0.3
help you -0.33
helped -0.22
helpful 0.36
helpful to -0.24
helping -0.63
helps -0.12
helps you -0.1
her 0.34
here -0.29
here $ -0.2
here 's -0.37
here and -0.22
here are 0.14
here in -0.44
here is -0.55
here to -0.36
hereby 0.4
hereby demand 0.25
hesitate -0.51
hesitate to -0.52
hey 0.06
hey send 0.48
hey we 0.53
hi -0.13
him -0.11
him a -0.43
him i 0.08
him in 0.07
him to -0.34
hiring 0.14
his -0.19
history -0.2
history and -0.33
hit -0.44
hit the -0.33
hold -0.31
hold a -0.32
holding 0.09
home -0.1
homeowners -0.18
honor -0.33
honor of -0.32
hope 0.18
hope to 0.18
hope you 0.15
hopes -0.09
hopes that 0.3
hoping -0.19
hotel -0.43
hour 0.33
hours 0.42
house 0.27
how -0.11
how do -0.09
how long 0.31
how much -0.22
how the -0.12
how we -0.07
how you -0.13
however -0.15
however i 0.12
hungry -0.16
hurry 0.13
i 'd 0.19
i 've -0.23
i am -0.22
i are 0.13
i asked -0.09
i believe 0.37
i ca -0.44
i can -0.1
i checked -0.53
i continue -0.37
i could 0.28
i did -0.29
i dont -0.48
i expect 0.43
i get 0.31
i got -0.25
i had -0.49
i have -0.15
i just -0.28
i know 0.32
i look -0.09
i may 0.34
i must 0.25
i need 0.28
i owe 0.45
i plan -0.29
i read -0.19
i sent -0.12
i shall 0.57
i should 0.1
i suggest 0.48
i think -0.14
i took -0.12
i understand -0.44
i want -0.14
i wanted 0.11
i was 0.32
i wish -0.37
i would 0.21
i ’m -0.1
idea 0.42
idea of 0.27
ideas -0.21
ideas and -0.09
ie -0.11
if any 0.43
if can 0.59
if has 0.49
if he -0.31
if i -0.17
if it 0.13
if not 0.31
if possible 0.88
if she -0.22
if so 0.29
if someone -0.23
if that 0.12
if the -0.08
if they 0.16
if this -0.09
if we 0.17
if your -0.07
ignore -0.28
ignore this -0.28
image -0.12
imperative 0.49
imperative that 0.49
importance 0.11
importance of -0.22
important -0.09
important for 0.34
important to -0.29
improve -0.24
improvements -0.26
in -0.08
in 's 0.09
in a -0.09
in addition 0.14
in and -0.17
in any -0.28
in at -0.26
in case -0.32
in contact -0.13
in d -0.42
in error -0.21
in for 0.08
in honor -0.32
in its 0.15
in last -0.06
in my -0.54
in number 0.13
in on 0.09
in or -0.06
in order 0.07
in our -0.46
in person 0.2
in prayer -0.4
in removing 0.36
in this -0.39
in though -0.37
in to 0.14
in today -0.36
in tomorrow 0.5
in touch -0.08
in which -0.18
in writing 0.61
inbox -0.36
inbox please -0.16
include 0.09
include the 0.34
included -0.18
included in -0.23
inconvenience -0.26
increase -0.54
indicate 0.07
indicate that -0.31
individual 0.13
indoors -0.21
info to 0.15
inform -0.31
informal 0.67
information -0.15
information and -0.27
information as 0.22
information please -0.32
information provided -0.46
informed 0.38
iniative 0.23
initial -0.43
initiatives -0.3
inquiry 0.14
inside -0.45
insist 0.32
insist that 0.32
inspect -0.54
inspect the -0.54
install the -0.37
installed -0.25
instance -0.25
instance we -0.16
instead -0.25
instead of -0.25
instructed 0.27
instructed to 0.27
instructions -0.26
insurance -0.45
insurance companies -0.16
insurance for -0.16
intend 0.15
intend to 0.15
intent -0.23
interest 0.16
interested 0.1
interested in 0.23
interesting 0.13
interests -0.49
intern -0.3
internally 0.18
interview 0.64
into -0.24
into a -0.44
into the -0.06
into this 0.21
into your -0.16
introduce -0.11
introduction 0.29
investigation 0.3
investors -0.31
invitation -0.07
invite 0.26
invite him 0.45
invited -0.45
invoice 0.07
invoice and 0.27
involved 0.14
is a -0.23
is about -0.21
is also -0.46
is an 0.1
is being -0.3
is going -0.15
is good 0.31
is imperative 0.49
is important -0.25
is it 0.22
is n't -0.53
is no 0.11
is not -0.08
is now -0.5
is ok 0.12
is one 0.09
is or 0.41
is right 0.09
is scheduled 0.52
is set 0.36
is showing -0.27
is still -0.31
is that 0.26
is the -0.07
is there 0.11
is to 0.4
is unable -0.13
is up -0.09
is what 0.34
is why -0.25
is working 0.19
is your 0.2
issues 0.27
issues and 0.34
issues with 0.18
it ai -0.39
it all -0.34
it and -0.56
it as -0.14
it back -0.14
it be 0.32
it does -0.31
it for 0.12
it gets -0.35
it has 0.55
it if -0.22
it in 0.35
it is 0.24
it may -0.08
it now 0.6
it on 0.12
it out 0.26
it possible 0.29
it so -0.42
it to 0.29
it up 0.49
it was -0.17
it will -0.18
it with -0.26
it would 0.08
item -0.32
items 0.16
items in -0.45
its -0.13
jeff 0.52
jeff i 0.39
jennifer -0.47
job -0.16
john -0.19
john i -0.19
join 0.34
join the -0.63
join us 0.3
join you 0.53
journey -0.44
jude -0.18
judge 0.19
judge ordered 0.57
june -0.22
just -0.1
just a 0.31
just after 0.44
just click -0.2
just did -0.24
just go 0.19
just reply -0.18
just the -0.3
just want -0.46
just wanted 0.32
kay 0.38
keep -0.26
keep all 0.48
keep it -0.6
keep your -0.15
keys 0.43
kick -0.27
kick off -0.27
kids -0.55
kind 0.31
kind of 0.26
kindly 0.51
kinds -0.38
kinds of -0.38
know a -0.46
know about 0.15
know and 0.23
know how 0.23
know if 0.34
know of 0.18
know that 0.15
know what -0.07
know when -0.3
know where 0.55
know which 0.2
know who 0.22
know you 0.12
know your -0.1
knowledge -0.23
known as 0.22
l 0.22
language 0.09
large 0.14
larger 0.24
last meeting 0.33
last night -0.34
last week 0.09
later -0.29
latest 0.07
law -0.27
law to -0.35
lawmakers -0.21
lawyer -0.52
lead 0.38
learn -0.28
learn how -0.24
learn more -0.3
least -0.37
leave -0.11
leave at 0.66
leave me 0.34
leave the 0.11
leave us -0.06
leaving 0.2
leaving at 0.37
left -0.29
legacy -0.09
less -0.44
let 0.18
let 's 0.43
let me 0.2
let the 0.27
let us -0.27
let you -0.25
lets 0.21
lets discuss 0.58
lets you -0.19
letter 0.11
letters 0.25
letting -0.11
letting me -0.08
level 0.42
life -0.38
like a 0.24
like and -0.4
like it -0.49
like me -0.71
like more 0.21
like the -0.07
like this -0.24
like today 0.58
like we -0.15
like you -0.31
likely -0.15
likely to -0.14
limit -0.15
limited -0.2
limits 0.18
line -0.32
line to -0.33
lines -0.33
link -0.42
link $ -0.06
link and -0.24
link below -0.19
link to -0.11
links -0.48
liquid -0.25
list 0.1
list click -0.26
list that 0.2
listed -0.17
listen -0.34
listing 0.23
little -0.08
lives -0.12
loan -0.07
location 0.43
log -0.21
log in -0.53
log into -0.32
log on -0.34
login -0.15
login and -0.12
long -0.21
long as -0.24
longer -0.08
longer like -0.26
longer want -0.19
longer wish -0.08
look at -0.1
look forward 0.11
look into -0.09
look like -0.4
looking for -0.09
looking forward 0.09
looks 0.13
looks like 0.12
lost 0.13
lost their 0.54
lot 0.18
lot of -0.4
love -0.27
love to -0.25
low and 0.17
lunch 0.35
lunch next 0.27
lunch on 0.44
lunch or 0.25
lunch when 0.29
made 0.13
made to 0.42
mail -0.24
mail addresses -0.41
mail for -0.63
mail message -0.21
mail messages -0.22
mailed -0.54
mailing 0.13
mailings -0.28
maintain 0.37
maintain their -0.08
majeure 0.27
make a -0.09
make certain 0.16
make it 0.11
make me -0.16
make plans -0.22
make sense 0.42
make some -0.59
make sure 0.26
make that -0.36
make up -0.39
make your 0.27
makes -0.13
making 0.13
man -0.47
manage -0.36
manage earnings -0.1
management -0.18
manager -0.46
managing -0.49
manual -0.26
many -0.36
marketing -0.29
marketplace -0.22
match -0.24
materials -0.49
matters 0.25
may 0.09
may be -0.17
may go -0.13
may have 0.19
may need 0.49
may want 0.22
maybe we 0.12
maybe you -0.36
me 0.11
me a 0.44
me an -0.09
me and -0.36
me at -0.68
me for 0.19
me i 0.12
me if -0.69
me in -0.47
me know 0.18
me on 0.15
me tell -0.44
me that -0.22
me the 0.2
me this -0.4
me tonight 0.6
me u -0.42
me what -0.08
me when 0.52
me with -0.07
me your 0.27
means 0.21
meanwhile -0.47
measurement -0.33
measurement issue -0.33
media -0.4
meet 0.27
meet at 0.28
meet for 0.12
meet in 0.63
meet on 0.23
meet the -0.31
meet to 0.24
meet you 0.2
meeting 0.38
meeting and 0.51
meeting at -0.07
meeting for 0.26
meeting i -0.3
meeting in 0.22
meeting is 0.24
meeting it 0.08
meeting on -0.18
meeting this 0.31
meeting to 0.26
meeting tomorrow 0.58
meeting with 0.32
meeting you -0.53
meetings 0.22
member -0.33
members 0.09
membership 0.2
memory -0.13
mend 0.31
mend the 0.31
mention 0.28
mentioned -0.43
mess -0.4
message -0.16
message but 0.14
message in -0.26
messages -0.28
messages from -0.14
messages please -0.33
met 0.32
meter -0.22
mid 0.11
mid and 0.11
midnight 0.2
might -0.1
might have -0.1
mike 0.09
million 0.1
mind 0.19
mind that 0.12
mine -0.1
minister -0.19
ministers 0.38
minute 0.14
minute i 0.35
minutes -0.22
minutes a -0.45
minutes and -0.48
minutes of -0.3
minutes to -0.15
miss -0.51
miss out -0.37
mix -0.23
mobile -0.27
mode -0.18
mode of -0.16
modern -0.47
modify -0.47
mom -0.08
moment -0.23
moment to -0.23
moments -0.51
monday -0.34
money -0.45
month -0.23
month of -0.08
monthly -0.18
monthly fee -0.2
more -0.12
more detail -0.29
more details 0.24
more from -0.06
more info -0.25
more information -0.19
more of -0.13
more please -0.28
more resources -0.27
more than -0.07
more time -0.29
morning 0.12
morning to 0.2
most -0.23
most frequently -0.16
most important -0.24
most likely -0.15
most of -0.37
mother -0.09
motion -0.19
move forward 0.26
moved 0.13
moving -0.17
moving the -0.23
much 0.25
much more 0.42
multiple -0.31
must 0.27
must be 0.19
must reach 0.09
must stop 0.21
my 0.11
my brother 0.18
my file 0.44
my mail -0.33
my mind -0.19
my old 0.23
my resume -0.15
my schedule 0.17
my trip 0.2
myself -0.3
n't -0.18
n't be -0.44
n't discuss -0.31
n't feel -0.2
n't forget 0.15
n't get -0.5
n't had -0.38
n't hesitate -0.56
n't make 0.22
n't mind 0.4
n't need 0.71
n't seem -0.3
n't talked -0.45
n't wait -0.12
n't want -0.27
n't work -0.27
n't you -0.23
na 0.09
name -0.1
name and 0.28
name of 0.31
name the -0.38
names -0.07
nation -0.15
natural -0.24
natural gas -0.24
nature 0.26
necessary 0.39
need 0.09
need a -0.4
need any -0.42
need for -0.31
need further -0.19
need more -0.24
need some -0.13
need the 0.18
need to 0.3
need your 0.15
needed -0.26
needed to -0.22
needs to -0.29
never -0.3
new -0.2
new app -0.3
new by -0.09
new features -0.18
new life -0.54
next couple 0.06
next days -0.27
next meeting 0.48
nice 0.1
nine 0.46
no action 0.21
no need -0.4
no problem -0.38
noncore -0.27
none -0.47
noon -0.57
not a -0.38
not all -0.32
not already 0.14
not available 0.1
not aware 0.06
not be 0.39
not clear 0.11
not going -0.08
not have -0.14
not hear 0.29
not hesitate -0.33
not in 0.36
not know -0.44
not only -0.26
not respond -0.3
not sure -0.3
not the -0.31
not to 0.16
not want -0.28
not work -0.24
not yet -0.38
note 0.19
note i -0.17
note that -0.35
note the 0.36
note to -0.25
notes -0.28
nothing -0.31
nothing or -0.16
notice -0.17
notification 0.26
notifications -0.33
notifications please -0.14
notify -0.12
now -0.27
now $ -0.3
now and -0.37
now available -0.55
now i -0.45
now is -0.23
now on 0.4
now you -0.24
number -0.36
number of -0.28
numbers 0.26
n’t -0.28
objectives -0.34
obliged 0.24
obtain 0.06
of -0.07
of $ 0.11
of a 0.08
of all 0.1
of and -0.26
of course 0.07
of distributed -0.31
of documents 0.3
of email -0.13
of for 0.41
of his 0.14
of how 0.09
of life -0.16
of new -0.08
of next -0.59
of of -0.28
of or -0.38
of other -0.37
of our 0.28
of people -0.11
of points 0.34
of some -0.53
of them -0.28
of these -0.29
of this 0.31
of those -0.33
of to -0.24
of town -0.18
of transportation -0.16
of urgency -0.24
of us 0.1
of weeks -0.2
of what 0.09
of your -0.3
off -0.22
off your -0.13
offer -0.16
offer for -0.09
offer you -0.49
offered 0.27
offered a 0.27
offering -0.38
offers -0.16
office on 0.09
office services 0.11
office tomorrow 0.16
offsite 0.18
often -0.43
often i -0.43
oil -0.34
ok 0.09
old -0.49
ombudsman -0.15
on 0.13
on 's 0.3
on a -0.26
on all -0.22
on and 0.34
on any 0.08
on at 0.58
on behalf 0.21
on business -0.37
on developing 0.13
on e -0.34
on for 0.51
on given 0.21
on her 0.34
on his 0.18
on if 0.25
on life 0.35
on my 0.35
on night 0.55
on or -0.06
on that 0.12
on the 0.28
on these 0.17
on they 0.13
on this 0.11
on to -0.24
on vacation -0.47
on what -0.07
once you 0.17
one -0.23
one and 0.21
one click -0.17
one in -0.24
one of -0.41
one on -0.25
one to -0.23
ones -0.38
online -0.11
online and -0.33
only -0.34
onto -0.33
open -0.21
open for -0.26
open it -0.58
open to 0.22
operate -0.13
operating -0.14
operations -0.4
opportunities -0.12
opportunities to -0.38
opportunity for 0.25
opportunity to -0.11
opt -0.19
option 0.44
options -0.35
options and -0.32
or a -0.08
or at 0.15
or call -0.07
or change -0.15
or comments -0.27
or concerns -0.1
or error -0.16
or face 0.56
or i 0.56
or just -0.34
or manage -0.1
or meet 0.2
or need -0.07
or no -0.08
or not -0.49
or on -0.17
or safe -0.07
or something 0.35
or the 0.14
or to 0.45
or via 0.22
or would 0.38
or you -0.08
or your -0.44
order -0.16
order of -0.48
order to 0.07
order unless 0.45
ordered 0.15
ordered the 0.14
organization -0.08
organized -0.1
other -0.21
other questions -0.22
other than 0.32
other things -0.12
ought 0.15
ought to 0.15
our -0.11
our apologies -0.37
our app 0.21
our at -0.09
our client 0.21
our conversation 0.28
our discussion -0.42
our email -0.43
our emails -0.15
our part -0.44
our phone -0.21
our plans -0.51
our please -0.36
our products -0.11
our proposal 0.17
our risk 0.19
our staff 0.49
our team 0.09
our website -0.2
out -0.19
out a -0.51
out all 0.11
out an -0.23
out and -0.39
out every -0.21
out for 0.25
out from -0.3
out more -0.25
out of -0.44
out on -0.67
out there -0.23
out this -0.35
out to 0.32
outside -0.29
outside counsel -0.23
over 0.09
over again -0.33
overall 0.11
ovulate -0.14
ovulate due -0.1
owe you 0.45
own -0.21
own software -0.26
owner -0.38
owner of -0.58
p -0.43
pack -0.4
package 0.52
page and 0.06
page me 0.11
page to 0.07
pages -0.46
paid 0.1
parents 0.47
park 0.13
part -0.08
part of 0.19
partial 0.43
participant -0.54
participants -0.4
participate -0.22
participate by 0.21
participation -0.19
participation in -0.19
particulars 0.12
parties 0.13
partner 0.5
partnership 0.21
party -0.06
pass -0.34
password -0.5
password you -0.27
past 0.16
paste -0.33
paste the -0.41
path 0.44
patience -0.45
pause -0.4
pay 0.11
pay for -0.26
pay the -0.07
payment of 0.11
payments -0.43
people -0.2
people to -0.37
people we 0.39
per cent -0.38
per our -0.28
per your 0.39
perfect -0.13
perfect time -0.11
performance 0.17
perhaps -0.08
period -0.5
permanently -0.11
permit -0.3
permits 0.3
permitting -0.23
person 0.2
person that 0.31
personal -0.24
personal information -0.15
personally -0.15
petition -0.33
phone -0.21
phone call -0.11
phone numbers -0.22
photograph 0.15
photographs 0.25
photos -0.56
photos and -0.45
pick -0.23
pics 0.18
picture -0.15
pictures -0.09
piece -0.29
pipeline 0.13
place 0.11
place on 0.58
places 0.14
plan -0.12
plan and -0.17
plan document -0.13
plan to -0.23
plane 0.44
planned 0.15
planning -0.09
planning on -0.39
planning to 0.19
plans -0.28
play -0.15
player -0.37
players 0.22
please $ -0.21
please accept -0.45
please add -0.29
please book 0.53
please call -0.11
please check -0.16
please click -0.27
please come -0.1
please consider -0.43
please contact -0.39
please copy 0.08
please delete 0.13
please discuss 0.49
please do -0.39
please email -0.17
please every -0.41
please feel -0.17
please fill 0.16
please find -0.22
please follow -0.14
please forward 0.5
please get 0.66
please give 0.09
please go -0.47
please have -0.11
please ignore -0.28
please include 0.42
please keep 0.07
please let 0.16
please log -0.37
please look 0.4
please make 0.45
please mark 0.15
please note -0.35
please open -0.49
please pay 0.47
please provide 0.48
please put 0.18
please read -0.57
please refer -0.23
please remove 0.3
please reply 0.42
please retain -0.42
please return -0.18
please review 0.11
please schedule 0.66
please send 0.23
please set 0.16
please take -0.09
please tell 0.35
please try -0.6
please update 0.35
please use -0.42
please view -0.4
please visit -0.31
please your 0.21
pleased -0.36
pleased to -0.36
plenty 0.21
plenty of 0.21
pls 0.54
plus 0.07
pm -0.14
point 0.32
point to 0.43
points 0.08
points towards -0.11
points you 0.39
position -0.5
positions -0.27
possibility 0.18
possibility of 0.18
possible 0.28
possible for 0.47
possible to 0.23
possibly -0.1
post -0.41
posted 0.49
posting 0.14
posts 0.12
potential -0.17
power -0.18
power plant 0.09
powerful -0.34
pray -0.43
prayer -0.44
prayer with -0.4
prefer -0.25
prefer not -0.16
prefer to -0.3
preferences -0.33
preferences $ -0.19
preparation -0.22
prepared -0.38
presentation 0.56
presentation on 0.39
presentations 0.56
president -0.32
press -0.29
press the -0.44
pretty 0.12
previous 0.17
prices -0.68
prices and -0.17
pricing 0.31
print -0.16
prior 0.17
prior to 0.39
private -0.32
probably -0.13
probably wo -0.12
probably would 0.23
problem -0.2
problem with -0.2
problems -0.2
procedure -0.16
procedures 0.15
proceed 0.18
proceedings 0.36
process -0.22
processing -0.35
processing and -0.35
produce -0.55
producer -0.28
producers -0.23
product 0.08
products -0.09
products and -0.19
professional -0.11
professional experience -0.27
profile -0.22
program -0.47
progress 0.26
project -0.13
projects -0.18
promise -0.31
promotions -0.42
prompt 0.13
promptly 0.2
properly 0.46
property -0.06
property in -0.51
proposal 0.56
proposals 0.61
proposed -0.35
protect the 0.32
protection 0.29
prove -0.09
provide them 0.23
provide you -0.21
provide your 0.09
provided -0.26
provided in -0.33
provided that 0.15
provider -0.23
providers -0.3
provides -0.08
provides software -0.08
providing -0.41
publish 0.59
publish the 0.31
publishing 0.21
publishing and -0.17
pull -0.46
pull together -0.46
purchases -0.52
purchases and -0.18
pursuing -0.34
put 0.32
put a -0.16
put on 0.31
put together 0.33
putting 0.25
quarter -0.21
question -0.2
questions -0.17
questions about -0.44
questions comments -0.07
questions or -0.15
questions please -0.37
questions regarding -0.25
questions you -0.18
quick 0.4
quickly 0.14
quite -0.25
quotes -0.16
quotes for -0.16
raise -0.17
raised -0.15
rate -0.07
rate on -0.16
rates 0.14
re -0.27
reach -0.18
reach our 0.47
reached 0.14
reaching -0.21
read -0.31
read more -0.2
read on -0.49
read the -0.29
reading -0.13
reading your -0.15
ready -0.24
ready to -0.26
real -0.45
really make 0.09
reason -0.37
reasonable -0.3
reasons and -0.08
recall 0.36
receipt 0.44
receipts 0.32
receive -0.25
receive a -0.38
receive additional -0.25
receive email -0.06
receive emails -0.18
receive further -0.24
receive more -0.12
receive my -0.11
receive the -0.35
receive these -0.16
received -0.06
received it 0.53
received this -0.21
receiving -0.19
receiving these -0.09
receiving this -0.13
recent -0.42
recently -0.49
recommend -0.42
records -0.38
recover -0.4
recruiting -0.32
red -0.19
red dot -0.08
reddot -0.08
reddot provides -0.08
reduce -0.3
refer -0.06
refer to -0.07
reflect -0.48
refrain 0.57
refrain from 0.57
refund 0.36
refund the 0.6
refuse 0.44
refuse we 0.29
regarding 0.69
regarding a 0.57
regarding the 0.68
regarding your 0.24
regards -0.63
register -0.28
regulatory -0.08
related -0.51
relationship -0.53
relationships -0.07
relative 0.09
remedies -0.52
remember -0.5
reminder 0.41
reminder to 0.41
remove 0.35
remove the 0.56
remove you -0.26
remove yourself -0.26
removed -0.07
removed from -0.09
removing 0.36
reopen 0.32
reopen the 0.32
repair 0.43
repair the 0.43
repay -0.21
repayment 0.5
repayment of 0.24
replace 0.24
replace the 0.24
reply by 0.65
reply to -0.36
report 0.21
report from -0.16
reporting 0.11
reports for -0.08
reports to 0.36
representation -0.26
representative -0.51
request a 0.31
request for -0.62
request that 0.14
request to -0.38
requested to 0.15
requests -0.33
require -0.26
require a -0.09
required -0.06
required to 0.25
requirements -0.3
requires -0.31
reschedule 0.76
reserve -0.14
reserved 0.23
reset -0.28
resign 0.16
resolved 0.51
resources -0.23
respond 0.18
respond to 0.17
response -0.07
responsibility -0.32
responsibility for -0.3
responsible 0.32
responsible for 0.32
responsive -0.21
rest 0.12
rest of 0.19
restaurant 0.15
restore the 0.26
result 0.1
result in 0.36
results -0.1
resume -0.14
retail -0.17
retail electricity -0.17
retain -0.44
retrieve -0.31
retrieve your -0.33
return the 0.13
return to -0.51
returning -0.08
revenue -0.25
review -0.12
review and 0.38
review it -0.51
review our -0.08
review the -0.12
reviewing 0.56
reviewing your 0.56
reviews 0.14
revised -0.4
rick 0.18
right -0.28
right away -0.33
right now -0.47
rights -0.44
rise -0.11
risk -0.1
road 0.34
rob 0.22
role 0.49
roof 0.37
room -0.08
rough -0.33
round -0.34
rule 0.16
run 0.26
run a 0.28
running -0.53
s 0.27
safe -0.39
safe sender -0.29
said 0.16
said that 0.15
said the -0.47
sale -0.16
sale of 0.16
sales -0.06
sales of -0.3
sally -0.57
same 0.17
save -0.47
saving -0.39
saving your -0.39
savings -0.36
say -0.11
say that -0.35
saying -0.13
says -0.42
scale -0.3
scary -0.23
schedule 0.44
schedule a 0.21
schedule permits 0.3
schedule to 0.41
scheduled 0.37
schedules -0.48
school to -0.12
scoping -0.28
score -0.41
search -0.33
season -0.39
secondary -0.38
secure -0.16
secure or -0.16
see if 0.14
see it -0.33
see nothing -0.16
see the -0.22
see what 0.41
see why -0.16
see your -0.32
seeing you 0.17
seek 0.34
seem -0.3
seem to -0.15
seems 0.31
seems that 0.2
seems to 0.26
select -0.27
sell -0.49
send 0.08
send a -0.18
send an -0.64
send me 0.26
send out -0.22
send the 0.86
send them -0.16
send this -0.5
send to 0.39
send us -0.17
send you -0.17
sender -0.46
sender list -0.29
sending -0.13
sending a -0.46
sense 0.13
sense of -0.24
sent this -0.23
sent to 0.3
sent you -0.15
separate -0.51
separately -0.45
serious -0.31
seriously -0.46
service -0.14
service please -0.19
service providers -0.3
services -0.16
session 0.12
set 0.19
set up 0.08
setting -0.16
settle 0.57
several 0.1
shall 0.23
shall ask -0.21
shall be 0.67
share -0.1
share a -0.42
share some 0.09
shares -0.34
sharing -0.55
she asked -0.6
she has 0.09
she is -0.14
she will 0.23
sheet 0.12
sheets 0.48
sheets and 0.48
ship 0.32
ship it 0.26
shop -0.15
shopping -0.33
short -0.12
short of -0.39
short survey -0.54
should feel -0.56
should give -0.34
should have -0.32
should make 0.3
should not -0.72
should try 0.52
should we 0.2
show you -0.21
showing -0.26
shows -0.63
side -0.31
sign -0.1
sign and 0.36
sign the 0.56
sign up -0.59
signed 0.21
signing 0.58
signup -0.44
simple -0.22
simply -0.12
simply maintain -0.08
since i 0.11
since we 0.34
single -0.23
sit 0.42
site -0.12
site and -0.36
site by -0.08
so do 0.53
so he -0.39
so if 0.15
so many -0.38
so please 0.07
so that 0.15
so you -0.1
social -0.39
software -0.24
software that -0.08
sold -0.38
solution 0.09
solution to -0.31
solutions -0.17
some -0.09
some more 0.12
some of -0.17
some time 0.55
someone 's 0.12
someone from 0.1
something 0.29
something and 0.35
sometime 0.14
sometime this 0.26
sometimes 0.5
somewhat 0.32
somewhere 0.29
soon as 0.1
sooner -0.21
sorry -0.45
sorry for -0.3
sounds 0.13
sounds like -0.52
sources -0.1
spare -0.12
speak -0.18
speak with -0.55
special -0.3
specialist 0.13
specifically 0.18
speed -0.09
spend -0.5
spent 0.1
spokesman 0.25
sponsor -0.33
staff 0.39
stage -0.25
stan -0.34
stand -0.58
standard 0.16
stands 0.33
start 0.09
start discussions 0.59
started -0.36
starting 0.21
starting point 0.26
starts 0.11
state -0.15
state to 0.26
statement -0.12
statements 0.16
status 0.11
status of 0.14
stay -0.16
step 0.14
steps 0.16
steps to 0.35
still -0.26
still in 0.29
still looking -0.18
stock 0.15
stop 0.16
stop future -0.29
stop receiving -0.09
stop the 0.23
stop using 0.63
stopped -0.39
storage -0.27
stories -0.65
story 0.29
strategy 0.12
stream -0.43
strike 0.11
strong -0.24
structure -0.18
study -0.39
style -0.4
styles -0.11
submit 0.38
subscribe -0.2
successful -0.17
such -0.13
such as -0.21
suggest 0.67
suggest that 0.37
suggested -0.47
suggestions -0.07
sum -0.65
sum up -0.56
summer -0.46
supply 0.18
support -0.19
support in -0.06
sure that 0.19
sure to -0.22
sure we -0.43
surplus -0.27
surplus power -0.27
surprise -0.36
surrounding 0.08
survey -0.53
survey between -0.16
surveys -0.07
sweet -0.26
system and 0.19
t -0.26
table 0.45
tablet -0.37
tablets -0.07
take -0.14
take a -0.23
take advantage -0.28
take our -0.34
take the 0.3
taken 0.29
taken down 0.79
takes -0.09
taking 0.12
taking the 0.11
talk 0.42
talk about 0.25
talk to 0.14
talk tomorrow 0.56
talked -0.45
talking 0.27
talking to 0.27
talks -0.48
tap -0.67
target customer -0.16
targeted -0.35
targets 0.29
tariff 0.58
tasks -0.41
tax -0.52
tax return -0.46
team -0.14
teams -0.38
technical 0.11
technologies -0.36
technology -0.13
telephone -0.67
tell -0.23
tell me -0.55
tell the -0.22
tell us 0.07
tell you -0.38
tell your -0.33
temporary -0.11
ten -0.26
term -0.34
term sheet -0.21
test -0.2
tested -0.15
testimony -0.54
testing -0.29
text -0.13
text and 0.12
thank -0.4
thank you -0.34
thanks -0.15
thanks for -0.48
thanks to -0.5
thanx -0.18
that 's 0.24
that a 0.47
that and 0.54
that are 0.11
that could 0.31
that date -0.36
that enables -0.08
that everyone 0.41
that for 0.65
that has 0.11
that he -0.31
that if -0.5
that it -0.13
that lets -0.12
that might 0.17
that my -0.4
that our -0.49
that prices -0.71
that some -0.16
that the -0.09
that there -0.44
that they 0.21
that this 0.21
that was -0.13
that we 0.09
that would -0.33
that you 0.2
that your 0.14
the above -0.41
the address -0.28
the advert 0.31
the agenda 0.15
the analyst -0.34
the and 0.38
the app -0.3
the appropriate 0.14
the assets -0.1
the attached -0.14
the attachment -0.37
the attempt -0.1
the attendees -0.44
the back -0.38
the bank -0.18
the best -0.17
the bid 0.48
the big -0.35
the bill 0.09
the board 0.26
the book -0.18
the bottom -0.07
the budget -0.42
the business -0.14
the button -0.21
the cap 0.31
the card -0.5
the circumstances -0.24
the coast 0.1
the company -0.12
the conference 0.15
the contract -0.34
the contracts 0.21
the core -0.27
the court -0.35
the credit 0.64
the current -0.28
the daily 0.16
the data -0.12
the date -0.26
the days -0.4
the deal 0.1
the deals 0.22
the decision 0.25
the delay 0.1
the demand 0.46
the deposit -0.1
the document 0.36
the documents -0.36
the dog 0.08
the earliest 0.46
the email -0.29
the end 0.26
the entire 0.06
the event 0.08
the facility -0.2
the fat -0.1
the feedback 0.25
the few 0.13
the figures -0.23
the file 0.37
the files 0.36
the final 0.2
the financial 0.23
the firm 0.09
the first -0.48
the flat 0.19
the floor -0.42
the for 0.5
the form 0.21
the four 0.29
the future -0.08
the game 0.12
the gas 0.26
the gate 0.57
the gift 0.26
the goods 0.55
the group 0.16
the hearing 0.24
the house 0.52
the i 0.23
the importance 0.11
the in -0.2
the information -0.08
the insurance -0.16
the is -0.12
the issues 0.3
the judge 0.19
the keys 0.43
the large 0.45
the larger 0.24
the last 0.43
the latest 0.07
the law -0.2
the letter 0.25
the link -0.2
the list 0.18
the listing 0.26
the mark -0.08
the matter -0.11
the measurement -0.33
the meeting 0.23
the meetings -0.45
the meter -0.27
the minister -0.19
the minutes 0.29
the mode -0.16
the morning -0.59
the most -0.08
the name 0.33
the nation -0.15
the nature 0.4
the needs -0.35
the new -0.51
the next -0.3
the night 0.49
the number -0.1
the of -0.37
the office -0.53
the old -0.3
the ombudsman -0.15
the online 0.19
the only -0.34
the opportunity -0.11
the options -0.43
the order -0.13
the other 0.35
the owner -0.38
the package 0.58
the particulars 0.12
the past 0.25
the perfect -0.13
the phone -0.53
the photographs 0.25
the pipeline -0.35
the plan -0.39
the plane 0.42
the please -0.32
the points 0.36
the position -0.36
the possibility 0.18
the presentation 0.15
the press 0.08
the price -0.16
the private -0.37
the process 0.11
the producers -0.23
the product 0.17
the project 0.55
the questions -0.17
the reasons -0.33
the receipts 0.32
the red -0.08
the report 0.22
the request -0.45
the rest 0.14
the right 0.3
the risk 0.11
the road 0.34
the roof 0.37
the sales 0.19
the same 0.17
the schedule 0.09
the school -0.17
the service 0.3
the signed 0.61
the social -0.31
the specific -0.07
the status 0.39
the steps 0.47
the survey -0.3
the table 0.35
the talks -0.48
the tariff 0.58
the team -0.36
the text -0.07
the tickets -0.06
the time -0.33
the timing 0.33
the to 0.15
the tools 0.16
the top -0.23
the transition -0.07
the transport 0.19
the two -0.32
the union -0.1
the upstream -0.28
the utility -0.24
the van -0.16
the version -0.32
the weather -0.4
the web -0.12
the week 0.37
the which 0.09
the will -0.4
the winter -0.21
the work -0.19
the works 0.24
the world -0.19
the yard -0.24
the year -0.4
the you -0.43
their -0.21
their web -0.08
them again 0.46
them and -0.28
them for 0.16
them on -0.3
them to -0.39
them with 0.23
then 0.22
then by 0.15
then i 0.26
then please -0.28
then we 0.46
there 's -0.43
there any 0.09
there is 0.1
there will 0.3
therefore i -0.18
these are -0.58
these emails -0.13
these guys -0.08
these issues 0.33
these messages -0.33
these notifications -0.14
they -0.25
they are -0.29
they can -0.36
they did -0.26
they do -0.4
they have 0.16
they were -0.14
they will -0.09
thing -0.35
thing to -0.32
things -0.19
things to -0.26
think -0.07
think it -0.52
think of -0.25
think that -0.44
think there -0.23
think this -0.22
think we 0.64
think you -0.12
thinking -0.31
thinks -0.31
this -0.06
this ad -0.37
this afternoon 0.37
this and -0.28
this app -0.43
this call 0.51
this can 0.21
this conference -0.38
this current -0.33
this deal -0.22
this decision -0.22
this email -0.44
this goes -0.41
this group -0.36
this has 0.21
this in -0.25
this information -0.57
this is 0.12
this job 0.13
this just -0.34
this letter 0.11
this link -0.34
this matter 0.19
this meeting -0.21
this message -0.36
this might -0.2
this month 0.12
this morning -0.35
this new 0.38
this note 0.22
this one -0.26
this opportunity -0.29
this or -0.39
this out -0.2
this page -0.25
this summer -0.42
this survey -0.16
this to 0.1
this transaction 0.37
this up -0.4
this was -0.18
this week -0.13
this weekend -0.3
this with -0.22
this year -0.18
though -0.23
thought 0.34
thought about -0.22
thought that -0.46
thoughts 0.09
thoughts about -0.23
thoughts on 0.52
thousands -0.45
thousands of -0.14
threatened 0.62
threatened to 0.62
through -0.33
through the -0.1
throughout -0.33
throughout the -0.33
ticket -0.53
tickets 0.31
tickets for 0.54
time 0.09
time and -0.43
time but 0.15
time do 0.33
time for 0.66
time i 0.14
time of -0.27
time on 0.23
time you -0.13
times -0.5
timing 0.33
timing of -0.25
tips -0.09
tired -0.56
title 0.18
to $ -0.36
to 's -0.11
to a -0.31
to access -0.1
to accommodate 0.44
to activate -0.22
to add -0.19
to address -0.59
to all -0.22
to an 0.14
to another -0.33
to appeal 0.56
to apply 0.14
to ask -0.08
to at 0.28
to attend -0.11
to avoid 0.23
to book -0.2
to buy -0.34
to call -0.38
to change -0.35
to chat 0.22
to close 0.06
to combine 0.06
to come 0.09
to communicate -0.1
to compare -0.14
to complete -0.49
to confirm -0.18
to connect -0.53
to consider -0.34
to contact -0.29
to continue -0.29
to continuing -0.41
to cover 0.42
to create -0.17
to demand 0.33
to determine -0.4
to development -0.12
to dinner 0.69
to discuss 0.4
to do 0.29
to download -0.48
to earn -0.46
to enjoy -0.13
to ensure -0.19
to enter -0.54
to execute 0.2
to extend 0.29
to facilitate -0.07
to file 0.21
to fill 0.31
to finalize 0.32
to find -0.47
to fix -0.26
to follow 0.45
to for 0.19
to forward -0.15
to get -0.13
to give 0.1
to go 0.16
to grab 0.16
to have 0.36
to hearing -0.09
to help -0.32
to her 0.52
to him -0.11
to hold -0.32
to hurry 0.28
to improve -0.23
to in 0.52
to inform -0.31
to inspect -0.54
to install 0.29
to introduce -0.11
to invite -0.28
to it -0.66
to join 0.22
to keep -0.3
to learn -0.17
to leave -0.22
to let -0.31
to live 0.32
to log 0.18
to look 0.09
to lunch 0.16
to manage -0.48
to meet 0.13
to meeting -0.59
to miss -0.27
to move 0.2
to my 0.7
to next 0.34
to not 0.27
to offer -0.49
to on 0.64
to open -0.5
to or 0.1
to our 0.09
to ovulate -0.14
to participate -0.53
to pay -0.15
to please -0.51
to protect 0.1
to provide -0.53
to pull -0.46
to put 0.17
to raise -0.17
to read -0.24
to receive -0.25
to reduce -0.34
to reflect -0.48
to register -0.26
to remove 0.15
to repair 0.11
to request 0.44
to reschedule 0.76
to resend -0.24
to respond 0.27
to restore -0.06
to retrieve -0.31
to return -0.29
to review -0.12
to say -0.35
to schedule 0.28
to see -0.12
to seeing 0.17
to send 0.07
to set -0.15
to share -0.4
to show -0.11
to sign -0.2
to simply -0.08
to sit 0.42
to some 0.22
to speak -0.18
to speed -0.09
to start 0.06
to stay 0.25
to subscribe -0.2
to support 0.42
to take -0.23
to talk 0.19
to target 0.07
to tell -0.41
to thank -0.51
to that -0.2
to their -0.28
to think -0.35
to this -0.3
to to -0.28
to tomorrow -0.51
to trade 0.11
to trim -0.1
to try 0.2
to turn 0.1
to unsubscribe -0.21
to update 0.16
to us -0.31
to vacate 0.2
to verify -0.24
to view -0.42
to visit -0.59
to watch -0.47
to welcoming -0.16
to what -0.21
to which -0.4
to win -0.34
to work -0.18
to working -0.46
to worry -0.31
to write -0.12
to your -0.16
today -0.15
today and -0.6
today so 0.21
today we -0.13
together 0.07
together a 0.23
together an 0.31
together to -0.06
told 0.09
told me -0.4
told the 0.8
tomorrow 0.15
tomorrow 's 0.15
tomorrow and 0.61
tomorrow because 0.47
tomorrow if -0.39
tomorrow morning -0.34
tomorrow on 0.43
tomorrow or 0.19
toni 0.23
tonight 0.29
tonight and 0.6
too 0.14
took -0.28
tools 0.16
top -0.32
top insurance -0.16
topics -0.15
topock 0.14
toss -0.46
touch -0.2
touch with -0.15
towards -0.11
town -0.32
track -0.2
track and -0.22
trading 0.07
traffic -0.32
train -0.42
training and -0.49
transaction 0.2
transactions 0.15
transactions in 0.15
transition -0.25
transmission -0.15
transmission can -0.16
transport 0.19
transportation -0.16
transportation you -0.16
travel -0.56
travel most -0.16
trending -0.54
trey -0.46
trial -0.32
tried -0.27
tried to -0.27
trim -0.1
trim the -0.1
trip -0.09
trip but -0.37
trip to 0.34
true -0.24
truly -0.18
truly competitive -0.17
try 0.18
try it 0.22
try to 0.16
turbines 0.33
turn -0.08
turned -0.21
turns -0.32
twanda 0.48
twanda would 0.12
twitter -0.22
two -0.08
type -0.1
type or -0.16
types -0.09
types of -0.34
u -0.75
unable -0.12
unable to -0.12
unclear -0.22
under -0.11
under the -0.37
understand -0.41
understand your -0.18
understanding -0.4
unfortunately i 0.18
union -0.1
units -0.2
unless 0.18
unless the 0.25
unsub -0.17
unsubscribe -0.23
unsubscribe from -0.21
until -0.08
until the -0.46
until to 0.54
up 's 0.38
up a 0.09
up and 0.65
up every -0.18
up for 0.17
up front -0.27
up here 0.25
up in -0.43
up on 0.1
up the -0.39
up to -0.44
up very -0.09
up what -0.29
up with -0.18
upcoming 0.1
update 0.35
update on 0.42
update the 0.35
update your 0.12
updates -0.18
upgrade -0.37
upon -0.16
upon you 0.23
upstream -0.28
urge 0.46
urged 0.73
urged the 0.49
urgency -0.24
urgency for -0.24
url -0.29
us a -0.39
us an -0.7
us anytime -0.36
us at -0.33
us for 0.43
us help -0.34
us in -0.4
us know -0.38
us more 0.37
us on -0.4
us please -0.29
us to -0.3
us we 0.35
us what -0.47
us where 0.08
us with 0.53
us you -0.12
use -0.14
use and -0.31
use of 0.21
use our -0.41
use the -0.22
use this -0.4
use to -0.54
use your -0.2
used -0.21
used to -0.14
useful 0.06
useful to 0.73
users -0.08
users to -0.08
using -0.12
using the -0.28
usual -0.59
usually -0.38
utilities -0.33
utility -0.36
vacate 0.54
vacate the 0.54
vacation -0.47
valid -0.13
value -0.29
van -0.31
variety -0.18
variety of -0.18
verification -0.48
verify -0.24
verify your -0.24
version -0.42
version please -0.52
versions -0.13
very -0.16
very much 0.23
very soon -0.33
via -0.35
video 0.28
videos -0.27
view -0.37
view it -0.42
view the -0.21
viruses -0.3
visa -0.37
visit -0.25
visit $ -0.18
visit here -0.16
visit our -0.14
visit the -0.44
visit with 0.57
visit your -0.27
visited -0.41
voice mail 0.08
voicemail -0.29
volatility 0.21
volumes -0.46
w 0.08
wage 0.19
wait -0.46
wait to 0.13
waiting -0.5
waiting to -0.47
wan 0.09
wan na 0.09
want to -0.07
want you 0.17
wanted 0.19
wanted to 0.29
wants the 0.43
wants to -0.18
warned 0.5
warranty -0.06
was -0.15
was a -0.36
was an -0.32
was given -0.32
was going -0.28
was just -0.08
was n't -0.58
was not 0.21
was the -0.37
was wondering 0.37
watch -0.49
water 0.53
way -0.2
way i -0.2
way to -0.19
way you -0.34
ways -0.22
we 0.14
we 'd -0.36
we 'll 0.5
we 're 0.09
we 've -0.18
we all -0.34
we also -0.29
we appreciate -0.4
we are 0.14
we ask 0.39
we call 0.19
we can 0.15
we could 0.19
we demand 0.25
we do 0.36
we get 0.07
we hereby 0.25
we hope -0.17
we insist 0.32
we look -0.1
we love -0.5
we may 0.2
we meet 0.15
we might -0.11
we need 0.1
we ought -0.15
we received -0.47
we require 0.34
we shall 0.07
we should 0.37
we still 0.24
we take -0.56
we want -0.36
we will 0.16
we ’re -0.29
wear -0.62
weather -0.48
web -0.41
web browser -0.28
web site -0.08
website -0.09
wed 0.13
week and -0.38
week at -0.44
week i -0.12
week if 0.51
week is -0.5
week just 0.56
week of 0.53
week so 0.2
week to -0.3
weekend -0.12
weekend in -0.32
weeks ago 0.21
weeks to 0.28
welcome 0.25
welcome to 0.26
welcoming -0.16
welcoming you -0.16
well -0.26
well as 0.36
went -0.55
were looking -0.11
were you 0.51
western 0.13
what 's 0.2
what do -0.08
what i -0.1
what is 0.54
what other -0.34
what our 0.26
what the 0.23
what time 0.63
what to 0.29
what we 0.22
what would 0.42
when 0.22
when do 0.21
when he 0.64
when i 0.24
when it 0.14
when she -0.29
when the 0.11
when we -0.28
when you 0.16
when your -0.42
where 0.23
where i 0.39
where the 0.33
where we 0.08
where you -0.29
whether 0.18
whether or -0.22
whether you 0.43
which -0.24
which has -0.31
which i -0.09
which is -0.16
which may -0.73
which should -0.38
which was 0.25
which were -0.19
which will -0.3
which you -0.4
while -0.17
while it 0.34
while you 0.18
white -0.45
who -0.12
who are -0.19
who were 0.3
whole -0.44
wholesale -0.43
why do 0.44
why i -0.44
why you -0.47
wide 0.35
wife to 0.5
wil 0.22
wil l 0.22
will also -0.5
will attend -0.3
will be 0.08
will call 0.18
will discuss 0.51
will get -0.31
will have 0.35
will help -0.16
will let -0.42
will meet 0.54
will need -0.51
will not 0.25
will provide -0.18
will receive -0.25
will send -0.21
will update -0.59
willing 0.38
win -0.48
win $ -0.14
wing -0.2
winter -0.21
wish -0.32
wish i -0.46
wish to -0.17
with a -0.22
with an -0.35
with and -0.1
with any -0.42
with anyone 0.42
with competitive -0.16
with him -0.09
with on 0.11
with one -0.14
with our -0.54
with so -0.38
with that -0.22
with these -0.08
with this 0.1
with to 0.47
with us -0.33
with you 0.07
with your 0.18
withdraw 0.4
withdraw the 0.4
within -0.25
within days 0.35
without -0.29
wo 0.22
wo n't 0.22
women 0.1
women 's 0.1
won -0.35
wonderful -0.08
wondering 0.34
wondering if 0.55
words -0.47
work 0.17
work for 0.69
work on 0.59
work or -0.27
work please -0.18
workers 0.51
working -0.25
working on -0.4
working together -0.35
working with -0.38
works 0.34
works and 0.24
works best 0.08
works for 0.16
world -0.47
worry 0.11
worry about -0.31
worse -0.33
worth -0.43
worthwhile 0.19
would 0.14
would also 0.28
would appreciate 0.61
would get 0.1
would give -0.47
would have -0.31
would it 0.15
would like 0.14
would love 0.14
would make -0.39
would no -0.19
would really -0.3
would send -0.38
would suggest 0.5
would very 0.43
would work 0.66
write in 0.31
write to -0.51
writing 0.14
writing to 0.15
written 0.41
wrong 0.19
x -0.42
y -0.15
yard -0.08
year -0.49
year 's -0.09
year for -0.5
years -0.73
yet 0.2
you $ -0.34
you 'd -0.16
you 're 0.15
you 've 0.09
you , -0.16
you . -0.27
you : -0.33
you CC 0.07
you CD 0.41
you DT -0.19
you IN -0.18
you JJ 0.21
you JJR -0.27
you NN 0.1
you NNP 0.37
you NNS 0.06
you RP -0.08
you TO 0.23
you UH 0.18
you VB 0.08
you VBD 0.1
you VBG 0.57
you WRB 0.66
you a 0.28
you about 0.19
you activate -0.3
you along -0.3
you always -0.25
you and 0.16
you are 0.12
you as -0.06
you at 0.13
you attend 0.53
you available 0.43
you be 0.47
you because -0.55
you by -0.46
you ca -0.37
you can -0.12
you cease 0.2
you change 0.51
you check 0.46
you click -0.16
you come 0.14
you could 0.42
you create 0.35
you created -0.12
you decide -0.46
you did -0.24
you do 0.1
you during 0.48
you early -0.45
you enjoy -0.36
you ever 0.18
you fail 0.22
you feel 0.12
you find -0.11
you folks 0.45
you for -0.15
you forward 0.38
you get 0.3
you give 0.19
you go 0.13
you had 0.62
you have -0.23
you hear 0.62
you in -0.24
you it -0.36
you join 0.47
you keep -0.26
you know -0.3
you like -0.34
you love -0.22
you make -0.19
you manage -0.13
you may 0.2
you me 0.12
you meeting 0.21
you might -0.11
you mind 0.51
you more -0.24
you must 0.31
you need -0.11
you no -0.15
you on 0.06
you or -0.4
you please 0.16
you prefer -0.2
you read -0.19
you received 0.36
you refuse 0.44
you regarding 0.2
you remove 0.25
you return 0.4
you see 0.09
you send 0.23
you sent 0.08
you set 0.3
you so 0.1
you soon -0.32
you still 0.06
you take 0.12
you that -0.21
you the -0.87
you there 0.37
you think 0.14
you this -0.5
you to 0.16
you tomorrow 0.08
you tonight 0.79
you travel -0.16
you try -0.36
you turn -0.23
you two 0.6
you understand -0.13
you use -0.35
you want 0.08
you were 0.16
you when 0.78
you will -0.16
you win -0.46
you wish -0.19
you wo 0.33
you would -0.07
you yesterday -0.48
you ’re -0.16
your -0.11
your account -0.32
your address -0.2
your and 0.32
your app -0.21
your application -0.23
your billing 0.25
your book -0.3
your browser -0.42
your budget 0.26
your comments 0.55
your company -0.11
your credit -0.37
your current -0.21
your data -0.34
your device -0.11
your email -0.41
your experience -0.46
your family 0.21
your feedback -0.49
your files -0.44
your financial 0.23
your free -0.19
your friends -0.31
your full -0.34
your health -0.41
your inbox -0.28
your information 0.17
your life -0.38
your list 0.38
your location -0.12
your meeting -0.18
your mind -0.17
your mobile -0.21
your name 0.28
your next -0.18
your note -0.35
your office 0.26
your options -0.48
your order -0.41
your own -0.16
your password -0.4
your personal -0.36
your photos -0.15
your possible -0.39
your profile -0.14
your question 0.11
your records -0.61
your request -0.11
your schedule 0.47
your second -0.08
your site -0.32
your thoughts 0.45
your voice 0.28
your web -0.26
your website 0.16
yours -0.46
yourself -0.68
yourself and -0.13
yourself from -0.26
’d -0.28
’d like -0.28
’ll -0.15
’ll be -0.18
’m -0.1
’re -0.27
’s -0.11
`
